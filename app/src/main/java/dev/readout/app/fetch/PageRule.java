package dev.readout.app.fetch;

import dev.readout.app.http.Answer;
import dev.readout.app.http.Body;
import dev.readout.app.http.Bytes;
import dev.readout.app.http.Capture;
import dev.readout.app.http.FailedException;
import dev.readout.app.http.Head;
import dev.readout.app.http.Reason;
import dev.readout.report.Page;
import java.util.Optional;
import java.util.Set;

/// Tells a page of text from all else that a host may answer.
public final class PageRule {
    private static final Set<String> TEXT =
            Set.of("", "text/html", "application/xhtml+xml", "text/plain");

    private PageRule() {}

    /// Whether the type is one of text, or none is given: then the bytes will tell.
    public static boolean isText(Head head) {
        return TEXT.contains(head.type());
    }

    /// @param most bytes of a page
    /// @throws FailedException if the answer is no page, or too large, or broken
    static Page page(Capture capture, Wish wish, int most) throws FailedException {
        Answer answer = capture.answer();
        Head head = answer.head();
        Optional<FailedException> refusal = wish.refusal(head);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        if (!capture.isComplete()) {
            String words =
                    head.length().isPresent()
                            ? "announces %s; the limit is %s"
                                    .formatted(
                                            Bytes.words(head.length().getAsLong()),
                                            Bytes.words(most))
                            : "sends more than %s, the limit".formatted(Bytes.words(most));
            throw new FailedException(Reason.TOO_LARGE, words);
        }
        Body body = answer.body(most);
        if (!body.isWhole()) {
            throw new FailedException(
                    Reason.PACKING,
                    "says that it is packed as %s and is not"
                            .formatted(head.field("content-encoding").orElse("")));
        }
        return Page.served(
                capture.address().toString(), body.bytes(), head.field("content-type").orElse(""));
    }

    /// Why the answer with this head is no page of text.
    public static Optional<FailedException> refusal(Head head) {
        return refusal(head, isText(head));
    }

    /// @param fits whether the type is one that was looked for
    static Optional<FailedException> refusal(Head head, boolean fits) {
        if (!head.isSuccess()) {
            String wait =
                    head.field("retry-after")
                            .filter(value -> value.matches("[0-9]{1,9}"))
                            .map(", and asks to wait %s s"::formatted)
                            .orElse("");
            return Optional.of(
                    new FailedException(
                            Reason.STATUS, "answered " + Statuses.words(head.status()) + wait));
        }
        return fits
                ? Optional.empty()
                : Optional.of(
                        new FailedException(
                                Reason.TYPE, "is no page of text but %s".formatted(head.type())));
    }
}
