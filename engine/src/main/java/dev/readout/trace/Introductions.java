package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Sides;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the reports call the persons they name: before the name ("police Capt. Mara Vell") or
/// behind it ("Mara Vell, a neighbour,").
///
/// Read from the words around each name, with no grammar: a title or another noun for a person must
/// end what stands before the name, or open what stands between commas.
final class Introductions {
    /// Words of a title before a name, or of what stands behind it, that are read.
    private static final int LONGEST = 12;

    /// Characters around a name that hold so many words.
    private static final int REACH = 120;

    /// Words that say that somebody does not speak for the side any more.
    private static final Set<String> PAST =
            Set.of("former", "ex", "retired", "onetime", "late", "then");

    private final Map<EntityId, Calling> callings = new HashMap<>();

    Introductions(Entities entities, Map<ReportId, Report> reports) {
        Map<EntityId, List<String>> names = new HashMap<>();
        for (Entity entity : entities.all()) {
            if (entity.kind() == Entity.Kind.PERSON) {
                names.put(entity.id(), Plain.words(entity.canonical()));
                callings.put(entity.id(), new Calling());
            }
        }
        entities.mentions()
                .forEach((words, id) -> {
                    Report report = reports.get(words.report());
                    Calling calling = callings.get(id);
                    List<String> name = names.get(id);
                    if (report != null && calling != null && name != null) {
                        learn(calling, name, report, words);
                    }
                });
    }

    /// What is known of a person; nothing of whom no report introduces.
    Calling of(EntityId person) {
        return callings.getOrDefault(person, new Calling());
    }

    /// What a person is called.
    ///
    /// @param nouns base forms, and titles as `titles.tsv` has them
    /// @param phrases plain words
    record Calling(
            Set<String> nouns, Set<String> sides, Set<String> phrases, Set<Title.Kind> kinds) {
        private Calling() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        boolean isUnknown() {
            return nouns.isEmpty();
        }

        /// Whether a report gives an office, a rank or a post as somebody’s spokesman.
        boolean isOfOffice() {
            return kinds.contains(Title.Kind.OFFICE)
                    || kinds.contains(Title.Kind.RANK)
                    || kinds.contains(Title.Kind.SPOKESPERSON);
        }
    }

    private static void learn(Calling calling, List<String> name, Report report, Citation words) {
        String text = report.text().characters();
        int start = words.words().start();
        int end = words.words().end();
        String inside = text.substring(start, end);
        List<String> before = tokens(text.substring(Math.max(0, start - REACH), start));
        boolean cut = start > REACH && !Character.isWhitespace(text.charAt(start - REACH));
        List<String> whole = new ArrayList<>(cut ? before.subList(1, before.size()) : before);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        String[] pieces = inside.split(",", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> piece = tokens(pieces[i]);
            int own = piece.size();
            while (own > 0 && isOf(name, piece.get(own - 1))) {
                own--;
            }
            if (own < piece.size()) {
                if (i == 0) {
                    whole.addAll(piece.subList(0, own));
                    before(calling, whole);
                } else {
                    before(calling, piece.subList(0, own));
                }
            } else {
                apposed(calling, piece);
            }
        }
        if (behind.startsWith(",")) {
            apposed(calling, tokens(behind.substring(1).split("[,;.:—()]", 2)[0]));
        }
    }

    private static List<String> tokens(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+", -1));
    }

    /// "Vell", "M.", "Jr."
    private static boolean isOf(List<String> name, String token) {
        List<String> words = Plain.words(token);
        return !words.isEmpty() && name.containsAll(words);
    }

    /// The title that ends the words.
    private static void before(Calling calling, List<String> tokens) {
        List<String> words = new ArrayList<>();
        for (int at = tokens.size() - 1; at >= 0 && words.size() < LONGEST; at--) {
            String token = tokens.get(at);
            Optional<String> full = Titles.inFull(token.replace(".", ""));
            boolean last = at == tokens.size() - 1;
            String word = full.orElse(token);
            boolean comma = word.endsWith(",") && last;
            if ((!full.isPresent() && !comma && !Character.isLetter(word.charAt(word.length() - 1)))
                    || StopWords.is(word)) {
                break;
            }
            words.addFirst(comma ? word.substring(0, word.length() - 1) : word);
        }
        for (int from = 0; from < words.size(); from++) {
            if (isCalling(words.subList(from, words.size()))) {
                add(
                        calling,
                        words.subList(from, words.size()),
                        words.subList(run(words, from), words.size()));
                return;
            }
        }
    }

    /// Where the nouns before a title begin: "Marrin police" before "captain".
    private static int run(List<String> words, int title) {
        int from = title;
        while (from > 0
                && (Character.isUpperCase(words.get(from - 1).charAt(0))
                        || Titles.isModifier(words.get(from - 1))
                        || !Sides.in(List.of(clean(words.get(from - 1)))).isEmpty())) {
            from--;
        }
        return from;
    }

    /// "A captain of the Marrin police".
    private static void apposed(Calling calling, List<String> tokens) {
        List<String> words = tokens.stream().limit(LONGEST).map(Introductions::clean).toList();
        int from = 0;
        while (from < words.size() && isArticle(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && !StopWords.is(words.get(to))) {
            to++;
        }
        for (int at = from; at < to; at++) {
            if (isCalling(words.subList(at, to))) {
                add(calling, words.subList(at, to), words.subList(from, words.size()));
                return;
            }
        }
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the")
                || word.equalsIgnoreCase("a")
                || word.equalsIgnoreCase("an")
                || word.equalsIgnoreCase("his")
                || word.equalsIgnoreCase("her")
                || word.equalsIgnoreCase("their");
    }

    private static String clean(String token) {
        return token.replaceAll("[^\\p{L}\\p{N}]+$|^[^\\p{L}\\p{N}]+", "").replaceAll("[’']s$", "");
    }

    private static boolean isCalling(List<String> words) {
        String phrase = String.join(" ", words);
        return Titles.of(phrase).isPresent()
                || Bodies.is(phrase, Body.Kind.UNNAMED)
                || WordGroup.PERSON_NOUN.has(Plain.of(phrase));
    }

    private static void add(Calling calling, List<String> noun, List<String> whole) {
        String phrase = String.join(" ", noun);
        Optional<Title> title = Titles.of(phrase);
        title.ifPresent(one -> {
            calling.nouns().add(one.name());
            calling.kinds().add(one.kind());
        });
        calling.nouns().add(Lemmas.of(Plain.of(noun.getLast())));
        calling.phrases().add(Plain.of(String.join(" ", whole)));
        if (Plain.words(String.join(" ", whole)).stream().noneMatch(PAST::contains)) {
            calling.sides().addAll(Sides.in(whole.stream().map(Introductions::clean).toList()));
        }
    }
}
