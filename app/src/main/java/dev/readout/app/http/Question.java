package dev.readout.app.http;

/// What a host is asked for.
///
/// @param accept types of answers, as the header `Accept` has them
/// @param known what is known of it from an earlier answer
public record Question(Address address, String accept, Validators known) {
    private static final String PAGES =
            "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1";

    /// For a page of which nothing is known.
    public static Question page(Address address) {
        return new Question(address, PAGES, Validators.NONE);
    }

    /// The same asked at another address, where a redirect leads.
    public Question at(Address other) {
        return new Question(other, accept, known);
    }
}
