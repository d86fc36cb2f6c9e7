package dev.readout.server.store;

import dev.readout.report.Credit;
import dev.readout.report.Credit.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes credits as lines, "AGENCY Norda News", for a column of the store.
final class CreditText {
    private CreditText() {}

    static String of(List<Credit> credits) {
        return credits.stream()
                .map(credit -> credit.kind().name() + " " + credit.name().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /// Those of a revision; an older version kept only whom its feed names.
    static List<Credit> credits(ResultSet row) throws SQLException {
        String lines = row.getString("credits");
        String feed = row.getString("feed_source");
        if (lines != null) {
            return lines.lines().map(CreditText::credit).toList();
        }
        return feed == null ? List.of() : List.of(credit(Kind.FEED, feed));
    }

    private static Credit credit(String line) {
        int space = line.indexOf(' ');
        return credit(Kind.valueOf(line.substring(0, space)), line.substring(space + 1));
    }

    private static Credit credit(Kind kind, String name) {
        return new Credit(kind, name, Optional.empty());
    }
}
