package dev.readout.align.passage;

import dev.readout.report.Analysis;
import dev.readout.report.Zone;
import dev.readout.story.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds the words that stand in two or more places: shared quotations, copied sentences, variants
/// of one quotation, headlines and captions repeated in a page.
///
/// Lines that share three words ([LinePairs]) are aligned word by word ([WordAlignment]); what is
/// long and dense enough is a passage, cut at the ends of sentences. Case, punctuation and white
/// space do not count, names and titles of office alone are no passage. Places that meet in one
/// report are gathered into one passage ([PlaceGroups]). Time grows with the number of words for
/// the search and with the product of the lengths of two lines for each pair found.
public final class PassageFinder {
    /// A running copy has at least this many words; shorter runs are mostly set phrases.
    private static final int MIN_WORDS = 8;

    /// Of these at least so many tell something, so that a name with its titles is no copy.
    private static final int MIN_MATTER = 3;

    /// A copy with changed words has at least this many equal ones, …
    private static final int MIN_NEAR_WORDS = 10;

    /// … and this share of equal words (0 = none, 1 = all): one word in seven may differ.
    private static final double NEAR = 0.85;

    /// A headline or caption that comes again in its page may lose one word in four.
    private static final double REPEAT = 0.75;

    /// The same between two quotations, whose words a translation changes more.
    private static final double VARIANT = 0.6;

    /// So many words that are quoted in both make two sentences variants of one quotation.
    private static final int MIN_VARIANT_WORDS = 4;

    /// A near copy holds a run of at least so many equal words.
    private static final int MIN_RUN = 4;

    /// A shared quotation has at least this many words …
    private static final int MIN_QUOTED = 3;

    /// … of which so many tell something, …
    private static final int MIN_QUOTED_MATTER = 2;

    /// … and makes up this share of the shorter quotation, unless it is [#LONG_QUOTED] words long.
    private static final double QUOTED_SHARE = 0.5;

    private static final int LONG_QUOTED = 5;

    /// A sentence repeated whole counts from this length.
    private static final int MIN_WHOLE = 4;

    /// How many separate passages two lines may share.
    private static final int MAX_PER_PAIR = 3;

    public List<Passage> in(List<Analysis> analyses) {
        List<Line> lines = analyses.stream().flatMap(one -> Line.of(one).stream()).toList();
        PlaceGroups groups = new PlaceGroups();
        for (LinePairs.Pair pair : LinePairs.in(lines)) {
            for (Passage passage : between(lines.get(pair.one()), lines.get(pair.other()))) {
                groups.add(passage);
            }
        }
        return groups.passages();
    }

    private static List<Passage> between(Line one, Line other) {
        List<Passage> passages = new ArrayList<>();
        BitSet taken = new BitSet(one.size());
        for (int round = 0; round < MAX_PER_PAIR; round++) {
            WordAlignment alignment = WordAlignment.of(one, other, taken);
            if (alignment.pairs().size() < MIN_QUOTED) {
                break;
            }
            passages.addAll(passagesOf(alignment));
            alignment.pairs().forEach(pair -> taken.set(pair.one()));
        }
        return passages;
    }

    private static List<Passage> passagesOf(WordAlignment whole) {
        WordAlignment alignment = whole.withoutUnquotedEnds();
        Optional<Passage.Kind> kind = kind(alignment);
        if (kind.isPresent()) {
            return List.of(passage(kind.get(), alignment));
        }
        if (alignment.isInPage()) {
            return List.of();
        }
        return QuotedParts.of(alignment).stream()
                .filter(PassageFinder::isSharedQuotation)
                .map(part -> passage(quotedKind(part), part))
                .toList();
    }

    private static Passage passage(Passage.Kind kind, WordAlignment alignment) {
        return new Passage(kind, List.of(alignment.placeInOne(), alignment.placeInOther()));
    }

    private static Optional<Passage.Kind> kind(WordAlignment alignment) {
        long quoted = alignment.pairs().stream().filter(alignment::isQuotedInBoth).count();
        if (!isCopy(alignment, quoted >= MIN_VARIANT_WORDS) && !isRepeat(alignment)) {
            return Optional.empty();
        }
        if (alignment.isInPage()) {
            return Optional.of(Passage.Kind.REPEAT_IN_PAGE);
        }
        return Optional.of(
                quoted == alignment.pairs().size()
                        ? quotedKind(alignment)
                        : Passage.Kind.NEAR_COPY);
    }

    private static boolean isCopy(WordAlignment alignment, boolean quoted) {
        int words = alignment.pairs().size();
        int run = alignment.longestRun();
        int matter = alignment.matter();
        boolean running = run >= MIN_WORDS && matter >= MIN_MATTER;
        boolean near =
                words >= (quoted ? MIN_WORDS : MIN_NEAR_WORDS)
                        && run >= MIN_RUN
                        && matter > MIN_MATTER
                        && alignment.density() >= (quoted ? VARIANT : NEAR);
        boolean whole = alignment.isWhole() && words >= MIN_WHOLE && matter >= MIN_MATTER;
        return running || near || whole;
    }

    /// A headline or caption that comes again, be it made of names only.
    private static boolean isRepeat(WordAlignment alignment) {
        boolean display =
                alignment.one().zone() != Zone.Kind.BODY
                        && alignment.other().zone() != Zone.Kind.BODY;
        boolean most =
                alignment.isInPage()
                        && alignment.density() >= REPEAT
                        && alignment.shareOfShorter() >= REPEAT;
        return display
                && alignment.pairs().size() >= MIN_QUOTED_MATTER + MIN_QUOTED
                && (alignment.isWhole() || most);
    }

    private static boolean isSharedQuotation(WordAlignment part) {
        int words = part.pairs().size();
        if (part.longestRun() < MIN_QUOTED || part.matter() < MIN_QUOTED_MATTER) {
            return false;
        }
        double share = part.quotedShare();
        boolean both = part.pairs().stream().allMatch(part::isQuotedInBoth);
        return both
                ? share >= QUOTED_SHARE || words >= LONG_QUOTED
                : share >= NEAR || words >= MIN_WORDS;
    }

    private static Passage.Kind quotedKind(WordAlignment alignment) {
        return alignment.density() == 1
                ? Passage.Kind.SHARED_QUOTE
                : Passage.Kind.TRANSLATION_VARIANT;
    }
}
