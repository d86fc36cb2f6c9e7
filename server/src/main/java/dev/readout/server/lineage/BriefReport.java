package dev.readout.server.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.report.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A report of a written brief, as far as its lineage needs it.
///
/// @param outlet empty if it is not stated
/// @param producer the newsroom that wrote it, if that is another one
/// @param road ids of all newsrooms between those who wrote it and those who published it
/// @param text the characters of its text
record BriefReport(
        String id,
        Optional<String> outlet,
        Optional<String> producer,
        Set<String> road,
        Published published,
        BitSet text) {
    private static final Set<String> TEXT = Set.of("title", "subhead", "body", "caption");

    /// @param names canonical names by the ids of entities
    static BriefReport of(JsonNode report, Map<String, String> names) {
        Optional<String> outlet =
                Optional.ofNullable(names.get(report.path("outlet").path("entity").asText()));
        Optional<String> producer =
                Optional.ofNullable(names.get(report.path("producer").asText()))
                        .filter(name -> !outlet.equals(Optional.of(name)));
        Set<String> road = new HashSet<>();
        report.path("chain").forEach(station -> road.add(station.path("entity").asText()));
        BitSet text = new BitSet();
        for (JsonNode zone : report.path("zones")) {
            if (TEXT.contains(zone.path("kind").asText())) {
                text.set(zone.path("start").asInt(), zone.path("end").asInt());
            }
        }
        return new BriefReport(
                report.path("id").asText(),
                outlet,
                producer,
                road,
                Published.parse(report.path("published").path("value").asText(""))
                        .orElse(new Published.NotStated()),
                text);
    }

    /// Whether it was surely published before another report.
    boolean isBefore(BriefReport other) {
        Optional<Instant> here = instant();
        Optional<Instant> there = other.instant();
        if (here.isPresent() && there.isPresent()) {
            return here.get().isBefore(there.get());
        }
        Optional<LocalDate> day = published.onDay();
        Optional<LocalDate> otherDay = other.published.onDay();
        return day.isPresent() && otherDay.isPresent() && day.get().isBefore(otherDay.get());
    }

    /// Seconds from the publication of another report to that of this one, if it was not earlier.
    OptionalLong secondsAfter(BriefReport other) {
        Optional<Instant> here = instant();
        Optional<Instant> there = other.instant();
        if (here.isEmpty() || there.isEmpty() || here.get().isBefore(there.get())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(here.get().getEpochSecond() - there.get().getEpochSecond());
    }

    /// Empty if it is not known to the minute.
    private Optional<Instant> instant() {
        return published instanceof Published.At at
                ? at.offset().map(offset -> at.local().toInstant(offset))
                : Optional.empty();
    }
}
