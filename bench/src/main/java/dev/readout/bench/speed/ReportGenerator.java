package dev.readout.bench.speed;

import dev.readout.report.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes any number of reports of one event out of a few: to measure how time grows, not how well
/// anything is found.
///
/// A made report has a head of its own, paragraphs of the given reports in some order, with other
/// verbs of saying, now and then another figure or another family name, and a witness that nobody
/// else quotes. So reports share most of what they tell, as those of one event do, and each adds
/// something. The same seed gives the same reports.
public final class ReportGenerator {
    /// Characters of a line that is a paragraph and no line of a head or a menu.
    private static final int PARAGRAPH = 80;

    /// Paragraphs taken from the given reports, beside the witness.
    private static final int TAKEN = 6;

    /// Of ten figures one is another one, and one of ten paragraphs has another family name.
    private static final int ONE_OF = 10;

    private static final Pattern FIGURE = Pattern.compile("\\b[1-9]\\d{0,2}\\b(?![:.,]\\d)");
    private static final Pattern SAID = Pattern.compile("\\bsaid\\b");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\b(\\p{Lu}\\p{Ll}{2,}) (\\p{Lu}\\p{Ll}{3,})\\b");

    private static final List<String> SAYING =
            List.of("said", "stated", "said", "told reporters", "added");
    private static final List<String> PLACES =
            List.of(
                    "Kell",
                    "Varn",
                    "Ossmouth",
                    "Tavenna",
                    "Sund",
                    "Hallen",
                    "Moos",
                    "Arle",
                    "Kerrin");
    private static final List<String> PAPERS =
            List.of("Courier", "Herald", "Tribune", "Gazette", "Post", "Mail", "Chronicle", "Echo");
    private static final List<String> FIRST =
            List.of(
                    "Mila", "Jonas", "Ruta", "Piet", "Ilva", "Odo", "Berta", "Sten", "Dora",
                    "Karel");
    private static final List<String> FAMILY =
            List.of(
                    "Anders", "Brodt", "Calder", "Dorn", "Ekberg", "Falk", "Grau", "Holm", "Ivers",
                    "Jessen", "Krall", "Lund", "Mohr", "Nilsen", "Orth", "Prell");
    private static final List<String> STREETS =
            List.of("Mill Lane", "Rope Walk", "Station Road", "Canal Street", "Chapel Hill");
    private static final List<String> WITNESSED =
            List.of(
                    "“The cups fell out of my cupboard”",
                    "“My dog knew it before I did”",
                    "“I thought that a lorry had hit the house”",
                    "“We carried the old people down the stairs”",
                    "“There was dust on the bread and dust in my mouth”",
                    "“For an hour no telephone worked”");

    private final Random random;
    private final List<String> paragraphs = new ArrayList<>();

    /// @param given reports of one event
    public ReportGenerator(List<Page> given, long seed) {
        random = new Random(seed);
        for (Page page : given) {
            new String(page.content(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() >= PARAGRAPH)
                    .forEach(paragraphs::add);
        }
    }

    /// Reports that all differ in name and text.
    public List<Page> reports(int count) {
        Map<String, Page> reports = new TreeMap<>();
        while (reports.size() < count) {
            String name = "report-%03d.txt".formatted(reports.size() + 1);
            reports.put(name, new Page(name, report().getBytes(StandardCharsets.UTF_8)));
        }
        return List.copyOf(reports.values());
    }

    private String report() {
        List<String> body = new ArrayList<>();
        List<String> order = new ArrayList<>(paragraphs);
        Collections.shuffle(order, random);
        order.stream().limit(TAKEN).map(this::varied).forEach(body::add);
        body.add(random.nextInt(body.size()), witness());
        String outlet = one(PLACES) + " " + one(PAPERS);
        String head = body.getFirst().split("[.,;:]", 2)[0];
        return "%s\n%s\nBy %s\n%d October 2025, %02d:%02d\n\n%s\n"
                .formatted(
                        outlet,
                        head,
                        person(),
                        14 + random.nextInt(3),
                        6 + random.nextInt(17),
                        random.nextInt(60),
                        String.join("\n\n", body));
    }

    private String witness() {
        return "%s, said %s, %d, of %s in %s. Outside number %d stood %s, who had come from %s on foot."
                .formatted(
                        one(WITNESSED),
                        person(),
                        19 + random.nextInt(70),
                        one(STREETS),
                        one(PLACES),
                        2 + random.nextInt(97),
                        person(),
                        one(PLACES));
    }

    private String varied(String paragraph) {
        String said = SAID.matcher(paragraph).replaceAll(match -> one(SAYING));
        String figures =
                FIGURE.matcher(said)
                        .replaceAll(match ->
                                random.nextInt(ONE_OF) > 0
                                        ? match.group()
                                        : String.valueOf(
                                                Integer.parseInt(match.group())
                                                        + 1
                                                        + random.nextInt(3)));
        Matcher name = FULL_NAME.matcher(figures);
        return random.nextInt(ONE_OF) > 0
                ? figures
                : name.replaceFirst(match -> match.group(1) + " " + one(FAMILY));
    }

    private String person() {
        return one(FIRST) + " " + one(FAMILY);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
