package dev.readout.group;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.StopWords;
import dev.readout.language.Embedder;
import dev.readout.language.Embedding;
import dev.readout.report.Analysis;
import dev.readout.report.Meaning;
import dev.readout.report.Mention;
import dev.readout.report.Quantity;
import dev.readout.report.Report;
import dev.readout.report.Sketch;
import dev.readout.report.Stated;
import dev.readout.report.Terms;
import dev.readout.report.Word;
import dev.readout.report.Zone;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes the sketch of one report.
///
/// A word weighs by how rare it is in English at large ([Rarity]) and by the logarithm of how often
/// it stands here; a word of a name counts double, one of the first sentences threefold. The
/// factors were tried at 1, 1.5, 2, 3 on three sets of reports and matter little: see decision 18.
public final class Sketcher {
    /// The heaviest terms are kept. 60, 90 and 100 group equally well.
    static final int TERMS = 60;

    /// Sentences at the top of a report that tell what happened; the headline is one.
    private static final int LEAD = 5;

    /// Sentences whose meaning is kept; 3, 4 and 6 group equally well.
    private static final int MEANT = 4;

    private static final double IN_NAME = 2;
    private static final double IN_LEAD = 3;
    private static final int NAMES = 8;
    private static final int HEADLINE = 160;

    private final Analysis analysis;
    private final Text text;
    private final Map<String, Term> terms = new TreeMap<>();

    private Sketcher(Analysis analysis) {
        this.analysis = analysis;
        this.text = analysis.report().text();
    }

    /// Takes some 30 ms on one core, nearly all of it for the meaning. Safe for many threads.
    public static Sketch of(Analysis analysis) {
        return new Sketcher(analysis).sketch();
    }

    private Sketch sketch() {
        Report report = analysis.report();
        return new Sketch(
                report.id(),
                report.head().published().published(),
                headline(),
                names(),
                terms(),
                meaning(),
                Figures.of(text, analysis.reading()));
    }

    private Terms terms() {
        addWords();
        analysis.quantities().forEach(this::addFigure);
        Map<String, Double> heaviest =
                terms.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), entry.getValue().weight()))
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TERMS)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Terms.of(heaviest);
    }

    private void addWords() {
        List<Span> sentences = analysis.reading().sentences();
        List<Mention> names = analysis.reading().names();
        int sentence = 0;
        int name = 0;
        for (Word word : analysis.reading().words()) {
            int at = word.span().start();
            while (sentence < sentences.size() && sentences.get(sentence).end() <= at) {
                sentence++;
            }
            while (name < names.size() && names.get(name).span().end() <= at) {
                name++;
            }
            boolean isName =
                    word.tag().startsWith("NNP")
                            || (name < names.size() && names.get(name).span().contains(at));
            addWord(text.at(word.span()), isName, sentence < LEAD);
        }
    }

    private void addWord(String word, boolean isName, boolean isLead) {
        if (word.chars().filter(Character::isLetter).limit(2).count() < 2 || StopWords.is(word)) {
            return;
        }
        String lemma = Plain.of(Lemmas.of(word));
        if (!lemma.isEmpty()) {
            terms.computeIfAbsent(lemma, key -> new Term(Rarity.of(lemma)))
                    .add(Rarity.of(word), (isName ? IN_NAME : 1) * (isLead ? IN_LEAD : 1));
        }
    }

    private void addFigure(Quantity quantity) {
        String value = quantity.value().stripTrailingZeros().toPlainString();
        terms.putIfAbsent("#" + value + quantity.unit(), new Term(Rarity.ofFigure(value)));
    }

    private String headline() {
        String first =
                analysis.report()
                        .head()
                        .title()
                        .map(Stated::value)
                        .orElseGet(() ->
                                analysis.reading().sentences().stream()
                                        .findFirst()
                                        .map(text::at)
                                        .orElse(""));
        String line = first.strip().replaceAll("\\s+", " ");
        if (line.length() <= HEADLINE) {
            return line;
        }
        int space = line.lastIndexOf(' ', HEADLINE);
        return line.substring(0, space > 0 ? space : HEADLINE) + " …";
    }

    /// Those of the running text, since in a headline any word may begin with a capital.
    private List<Sketch.Named> names() {
        List<Span> titles =
                analysis.report().zones().stream()
                        .filter(zone -> zone.kind() == Zone.Kind.TITLE)
                        .map(Zone::span)
                        .toList();
        List<Mention> mentions = analysis.reading().names();
        List<Sketch.Named> running =
                names(
                        mentions.stream()
                                .filter(mention ->
                                        titles.stream()
                                                .noneMatch(title ->
                                                        title.contains(mention.span().start())))
                                .toList());
        return running.isEmpty() ? names(mentions) : running;
    }

    /// By how often they stand in the report; a short form counts for the fuller one before it.
    private List<Sketch.Named> names(List<Mention> mentions) {
        Map<String, Sketch.Named> fullest = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.kind() != Mention.Kind.OTHER) {
                String words = text.at(mention.span()).strip().replaceAll("\\s+", " ");
                String plain = Plain.name(words);
                String key = times.containsKey(plain) ? plain : fuller(plain, times);
                fullest.putIfAbsent(key, new Sketch.Named(mention.kind(), words));
                times.merge(key, 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NAMES)
                .flatMap(entry -> Optional.ofNullable(fullest.get(entry.getKey())).stream())
                .toList();
    }

    private static String fuller(String plain, Map<String, Integer> times) {
        return times.keySet().stream()
                .limit(4L * NAMES)
                .filter(name -> name.endsWith(" " + plain))
                .findFirst()
                .orElse(plain);
    }

    private Meaning meaning() {
        List<String> sentences =
                analysis.reading().sentences().stream().limit(MEANT).map(text::at).toList();
        ByteBuffer numbers = ByteBuffer.allocate(sentences.size() * Meaning.DIMENSIONS);
        for (Embedding embedding : Embedder.shared().of(sentences)) {
            numbers.put(embedding.rounded());
        }
        return new Meaning(numbers.array());
    }

    /// One term of the report.
    private static final class Term {
        private double rarity;
        private double count;

        Term(double rarity) {
            this.rarity = rarity;
        }

        /// A word is as common as its most common form.
        void add(double ofForm, double times) {
            rarity = Math.min(rarity, ofForm);
            count += times;
        }

        double weight() {
            return rarity * (1 + Math.log(Math.max(1, count)));
        }
    }
}
