package dev.readout.align.claim;

import java.util.ArrayList;
import java.util.List;

/// The pairs of statements that may speak of the same thing, and how likely they do.
///
/// A pair stands here whatever its figures, days and polarity are: those that speak of one thing
/// and differ are what conflicts are made of.
///
/// @param profiles the statements that the numbers of the pairs mean
/// @param pairs by first number, then by second
public record Matches(List<StatementProfile> profiles, List<Match> pairs) {
    /// Groups whose statements are less likely than this on average to say the same stay apart.
    /// Measured with [Likeness] on five annotated clusters of the news and twelve invented ones,
    /// each left out of the fit in turn: links between reports have an F of .53 from .18 to .26,
    /// where precision rises from .57 to .60 and is best at .24, and of .52 at .3. Other ways to
    /// tell how near two groups are (by the logarithm of the odds, by powers) gain nothing.
    public static final double JOINED = 0.24;

    /// Pairs less likely than this are as good as none, and not kept.
    private static final double NOTHING = 0.002;

    public Matches {
        profiles = List.copyOf(profiles);
        pairs = List.copyOf(pairs);
    }

    /// @param likely 0 = surely of different things, 1 = surely of the same
    /// @param bound whether more than the sentences around them speaks for one claim
    public record Match(int one, int other, double likely, boolean bound) {}

    static Matches of(List<StatementProfile> profiles, Candidates candidates, Likeness likeness) {
        List<Match> matches = new ArrayList<>();
        List<int[]> pairs = candidates.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            for (int j : pairs.get(i)) {
                double likely = likeness.between(i, j);
                if (likely >= NOTHING) {
                    matches.add(new Match(i, j, likely, likeness.isBound(i, j)));
                }
            }
        }
        return new Matches(profiles, matches);
    }
}
