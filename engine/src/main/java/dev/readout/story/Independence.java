package dev.readout.story;

/// How many independent origins may stand behind a claim: the truth lies between `min` and `max`.
///
/// @param named number of origins that the reports name or describe
/// @param min number of parties behind them of which no two may be one, at least 1
/// @param max the origins and the newsrooms that say it in their own voice, never below `min`
public record Independence(int named, int min, int max) {
    public Independence {
        if (named < 0 || min < 1 || max < min) {
            throw new IllegalArgumentException(
                    "not an interval: named %d, min %d, max %d".formatted(named, min, max));
        }
    }
}
