package dev.readout.app.http;

/// Why an address gave no page.
public enum Reason {
    /// The words are no address.
    NO_ADDRESS,
    /// An address that is neither http nor https.
    SCHEME,
    /// No host has that name.
    NO_HOST,
    /// The address of this machine, of the local network, or one that no host of the web has.
    LOCAL,
    /// The host exists and takes no connection.
    UNREACHABLE,
    /// No answer, or no end of it, in time.
    TIMEOUT,
    /// The host cannot prove that it is the one that was asked.
    CERTIFICATE,
    /// The answer is no HTTP.
    NOT_HTTP,
    /// The connection ended before the answer did.
    CUT_SHORT,
    /// More bytes than the limit allows, announced, sent or unpacked.
    TOO_LARGE,
    /// Packed in a way that is not known, or broken.
    PACKING,
    /// One redirect after the other, or to nowhere.
    REDIRECTS,
    /// The page is as it was when it was last read.
    UNCHANGED,
    /// A status other than success: 404, 500.
    STATUS,
    /// A picture, a film, a program: no page of text.
    TYPE,
    /// The site asks programs to stay away.
    ROBOTS
}
