package dev.readout.report;

/// What extract found in a page. A page without a report is an answer, not a failure.
public sealed interface Extraction {
    /// A report was found.
    record Found(Report report) implements Extraction {}

    /// The start of a report, shown to those who do not pay: text, and no report. Given only by who
    /// takes the text of any page.
    ///
    /// @param why why it is no report
    record Stub(Report start, NoReport why) implements Extraction {}

    /// @param detail completes the sentence "FILE …", e.g. "is empty" or "has 7.1 MB of text, the
    ///   limit is 5 MB"
    record NoReport(Reason reason, String detail) implements Extraction {}

    /// Why there is no report in a page.
    enum Reason {
        /// No bytes, or nothing but white space.
        EMPTY,
        /// Bytes that are no text: pictures, archives, programs.
        BINARY,
        /// Text in an encoding that could not be told.
        UNREADABLE,
        /// More text than the limit allows.
        TOO_LONG,
        /// A page, but no running text in it: a menu, a login, an error, a list of links.
        NO_TEXT,
        /// The start of a report, cut short for those who do not pay.
        PAYWALL,
        /// Words about a page that cannot be given: "404 Not Found".
        ERROR,
        /// Entries of a day under one headline, added to as it goes on: several reports, not one.
        LIVE,
        /// Pictures with captions and hardly any text.
        GALLERY,
        /// Headlines that lead to reports.
        INDEX,
        /// A report in a language that is not read.
        LANGUAGE
    }
}
