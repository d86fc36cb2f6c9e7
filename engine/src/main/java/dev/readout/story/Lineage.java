package dev.readout.story;

import dev.readout.report.Attribution;
import dev.readout.report.How;
import java.util.List;

/// Who originally spoke the content of an attribution, and through whom it reached the reader.
///
/// @param chains one per speaker; empty if nobody tells who spoke
/// @param how whether the speaker is named in the attribution itself or taken from words near by
/// @param gap whether the report gives no way how it knows: no release, no agency, no venue
public record Lineage(Attribution attribution, List<Chain> chains, How how, boolean gap) {
    public Lineage {
        chains = List.copyOf(chains);
    }

    public List<EntityId> speakers() {
        return chains.stream().map(Chain::speaker).distinct().toList();
    }
}
