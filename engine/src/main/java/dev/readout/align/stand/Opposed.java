package dev.readout.align.stand;

import dev.readout.knowledge.Stands;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Stands on one matter that do not fit, one for each who takes them.
///
/// @param supporting of those who are for it
/// @param others of those who are against it, or for whom it is not enough
public record Opposed(List<Stand> supporting, List<Stand> others) {
    /// Who is shown on a side, at most; a reader needs no more to see it.
    private static final int MOST = 4;

    public Opposed {
        supporting = List.copyOf(supporting);
        others = List.copyOf(others);
    }

    /// One for each matter on which some are for it and others not. Who is told to be on both sides
    /// counts for none.
    public static List<Opposed> among(List<Stand> stands) {
        List<List<Stand>> matters = new ArrayList<>();
        stands.forEach(stand -> matter(matters, stand).add(stand));
        return matters.stream()
                .map(Opposed::of)
                .filter(one -> !one.supporting().isEmpty() && !one.others().isEmpty())
                .toList();
    }

    /// The stands on the same matter so far.
    private static List<Stand> matter(List<List<Stand>> matters, Stand stand) {
        for (List<Stand> matter : matters) {
            if (matter.stream().anyMatch(one -> one.target().isSame(stand.target()))
                    && matter.stream().noneMatch(one -> one.target().isApart(stand.target()))) {
                return matter;
            }
        }
        List<Stand> matter = new ArrayList<>();
        matters.add(matter);
        return matter;
    }

    private static Opposed of(List<Stand> matter) {
        List<Stand> supporting =
                matter.stream().filter(one -> one.side() == Stands.Side.FOR).toList();
        List<Stand> others = matter.stream().filter(one -> one.side() != Stands.Side.FOR).toList();
        return new Opposed(without(supporting, others), without(others, supporting));
    }

    private static boolean isPart(Stand part, Stand whole) {
        return part.words().report().equals(whole.words().report())
                && !part.words().equals(whole.words())
                && whole.words().words().contains(part.words().words());
    }

    private static List<Stand> without(List<Stand> stands, List<Stand> others) {
        return stands.stream()
                .filter(one -> others.stream().noneMatch(other -> one.taker().mayBe(other.taker())))
                .filter(one -> stands.stream().noneMatch(other -> isPart(one, other)))
                .collect(
                        Collectors.toMap(
                                one -> one.taker().key(),
                                one -> one,
                                (first, second) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }
}
