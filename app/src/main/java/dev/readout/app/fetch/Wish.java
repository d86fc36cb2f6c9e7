package dev.readout.app.fetch;

import dev.readout.app.http.Address;
import dev.readout.app.http.FailedException;
import dev.readout.app.http.Head;
import dev.readout.app.http.Question;
import dev.readout.app.http.Reason;
import dev.readout.app.http.Validators;
import java.util.Optional;

/// What is looked for at an address.
public enum Wish {
    /// A page of text.
    PAGE {
        @Override
        Question question(Address address, Validators known) {
            return new Question(address, Question.page(address).accept(), known);
        }

        @Override
        boolean fits(Head head) {
            return PageRule.isText(head);
        }
    },

    /// A list of pages: a feed, a site map. Many hosts give it no type that says so.
    LIST {
        @Override
        Question question(Address address, Validators known) {
            String accept =
                    "application/rss+xml,application/atom+xml,application/feed+json,application/xml,"
                        + "text/xml,application/json;q=0.9,*/*;q=0.5";
            return new Question(address, accept, known);
        }

        @Override
        boolean fits(Head head) {
            String type = head.type();
            return PageRule.isText(head)
                    || type.startsWith("text/")
                    || type.endsWith("xml")
                    || type.endsWith("json")
                    || type.equals("application/octet-stream")
                    || type.endsWith("gzip");
        }
    };

    abstract Question question(Address address, Validators known);

    /// Whether an answer with this head may be what is looked for.
    abstract boolean fits(Head head);

    /// Why the answer with this head is not what is looked for.
    Optional<FailedException> refusal(Head head) {
        if (head.status() == 304) {
            return Optional.of(
                    new FailedException(Reason.UNCHANGED, "has not changed since it was read"));
        }
        return PageRule.refusal(head, fits(head));
    }
}
