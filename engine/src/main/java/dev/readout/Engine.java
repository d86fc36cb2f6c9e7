package dev.readout;

import dev.readout.align.Aligner;
import dev.readout.analyse.Analyser;
import dev.readout.brief.BriefWriter;
import dev.readout.copy.CopyFinder;
import dev.readout.correct.Corrector;
import dev.readout.extract.Extractor;
import dev.readout.group.Sketcher;
import dev.readout.report.Analysis;
import dev.readout.report.Arrival;
import dev.readout.report.Attribution;
import dev.readout.report.Extraction;
import dev.readout.report.MisreadException;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.report.Skipped;
import dev.readout.story.Alignment;
import dev.readout.story.Brief;
import dev.readout.story.Correction;
import dev.readout.story.Trace;
import dev.readout.text.Text;
import dev.readout.trace.Tracer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The stages in their order: extract → analyse → align → trace → brief.
///
/// ```java
/// Engine engine = new Engine();
/// Brief brief = engine.brief(List.of(new Page("a.txt", bytes)));
/// ```
///
/// Opens no network, no database, no thread pool of its own: reports are analysed side by side on
/// the common one of the process. Safe for many threads.
public final class Engine {
    /// Reports with more characters than this are left out unless the caller says otherwise.
    public static final int MAX_CHARACTERS = 5_000_000;

    /// A report with a longer line is left out: no newspaper has such a paragraph, and no reader
    /// either.
    public static final int MAX_LINE = 100_000;

    /// Characters of a report that are read to group it; what it tells of stands at its top.
    private static final int LONGEST_SKETCHED = 20_000;

    private final int maxCharacters;
    private final Extractor extractor;
    private final Extractor anyLanguage;
    private final Analyser analyser = new Analyser();
    private final Function<Report, Analysis> reader;
    private final Aligner aligner = new Aligner();
    private final Tracer tracer = new Tracer();
    private final BriefWriter writer = new BriefWriter();

    public Engine() {
        this(MAX_CHARACTERS);
    }

    /// @param maxCharacters a report with more characters is left out, and the brief says so
    public Engine(int maxCharacters) {
        this(maxCharacters, new Analyser()::of);
    }

    /// @param reader reads the reports of a brief
    Engine(int maxCharacters, Function<Report, Analysis> reader) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException(
                    "the limit on characters is at least 1, not " + maxCharacters);
        }
        this.maxCharacters = maxCharacters;
        this.reader = reader;
        this.extractor = new Extractor(maxCharacters, Extractor.Languages.ENGLISH);
        this.anyLanguage = new Extractor(maxCharacters, Extractor.Languages.ANY);
    }

    /// Loads what the first brief of a process waits for, half a second that a caller may spend on
    /// another thread while it reads its pages. Nobody has to call it.
    public static void load() {
        Aligner.load();
    }

    /// Reads pages that tell of one event. The order of `pages` does not matter; a page that holds
    /// no report is named in [Brief#skipped()] and the others are read, and so is a report on which
    /// the program fails. A report that stands in two pages, character for character, is read once.
    public Brief brief(List<Page> pages) {
        return brief(pages, List.of());
    }

    /// Reads pages that tell of one event as [#brief(List)] does, and respects what persons
    /// corrected. A correction whose report is not among the pages has no effect; one whose words
    /// left their report is named in [Brief#skipped()].
    public Brief brief(List<Page> pages, List<Correction> corrections) {
        List<Skipped> skipped = new ArrayList<>();
        List<Report> reports = reports(pages, skipped);
        List<Analysis> read = new ArrayList<>();
        for (Outcome outcome : reports.parallelStream().map(this::outcome).toList()) {
            switch (outcome) {
                case Outcome.Read(Analysis analysis) -> read.add(analysis);
                case Outcome.Misread(Skipped why) -> skipped.add(why);
            }
        }
        return brief(read, corrections, skipped);
    }

    private Outcome outcome(Report report) {
        try {
            return new Outcome.Read(analyse(report));
        } catch (MisreadException e) {
            return new Outcome.Misread(e.skipped());
        }
    }

    /// What came of a report.
    private sealed interface Outcome {
        record Read(Analysis analysis) implements Outcome {}

        record Misread(Skipped why) implements Outcome {}
    }

    /// The same for reports of one event that were analysed before, sorted by id.
    ///
    /// @param leftOut what was left out, to be named in the brief
    public Brief brief(List<Analysis> read, List<Correction> corrections, List<Skipped> leftOut) {
        Corrector corrector =
                new Corrector(read.stream().map(Analysis::report).toList(), corrections);
        List<Skipped> skipped = new ArrayList<>(leftOut);
        skipped.addAll(corrector.unfit());
        List<Analysis> analyses = corrector.spoken(read);
        Alignment found = aligner.of(analyses, corrector::united);
        Alignment alignment = found.withFindings(corrector.agreed(found.findings()));
        Trace trace = tracer.of(analyses, alignment, corrector.settled(analyses));
        return writer.of(analyses, alignment, trace, skipped).withCorrections(corrector.fitting());
    }

    /// Finds the report in one page, in whatever language, or the start of one that is cut short.
    ///
    /// @param id the name that the report will bear
    public Extraction extract(Page page, ReportId id) {
        return limited(anyLanguage.from(page, id));
    }

    /// What a page without a type is read as by [#extract]: `text/html` or `text/plain`; empty if
    /// it is no text.
    public Optional<String> type(Page page) {
        return anyLanguage.type(page);
    }

    /// The report that a sender gives as running text, if it is English: what its words say about
    /// it is found as in a page, what the sender says beside them wins.
    public Extraction report(Arrival arrival) {
        return limited(extractor.from(arrival));
    }

    private Extraction limited(Extraction extraction) {
        return switch (extraction) {
            case Extraction.NoReport none -> none;
            case Extraction.Found(Report report) -> limited(report.text(), extraction);
            case Extraction.Stub(Report start, var why) -> limited(start.text(), extraction);
        };
    }

    private Extraction limited(Text text, Extraction extraction) {
        int length = text.length();
        if (length > maxCharacters) {
            return tooLong("has %s characters of text, the limit is %s", length, maxCharacters);
        }
        int line = longestLine(text);
        return line > MAX_LINE
                ? tooLong("has a line of %s characters, the limit is %s", line, MAX_LINE)
                : extraction;
    }

    private static Extraction tooLong(String detail, int found, int limit) {
        return new Extraction.NoReport(Extraction.Reason.TOO_LONG, detail.formatted(found, limit));
    }

    private static int longestLine(Text text) {
        return text.characters().lines().mapToInt(String::length).max().orElse(0);
    }

    /// Reads one report: names, figures, times, who is quoted saying what.
    ///
    /// @throws MisreadException if the program fails on it
    public Analysis analyse(Report report) {
        return reader.apply(report);
    }

    /// Who is said to have said what in running text that comes without a page around it, as the
    /// tagger marks it: outermost attributions, each with all the words that belong to it, before
    /// any rule for relays and nesting.
    public List<Attribution> attributions(Text text) {
        return analyser.attributions(text);
    }

    /// A finder of copies that has seen no report yet. It is for one thread.
    public CopyFinder copyFinder(CopyFinder.Limits limits) {
        return new CopyFinder(limits, anyLanguage::credits);
    }

    /// What is kept of a report of a stream to group it. Safe for many threads.
    ///
    /// @throws MisreadException if the program fails on it
    public Sketch sketch(Arrival arrival) {
        return Sketcher.of(analyse(arrival.report(LONGEST_SKETCHED)));
    }

    /// As [#sketch(Arrival)], of a report that was analysed before.
    public Sketch sketch(Analysis analysis) {
        return Sketcher.of(analysis);
    }

    /// The language of running text: ISO 639-1, `und` if it is too short to tell.
    public String language(Text text) {
        return Extractor.languageOf(text);
    }

    private List<Report> reports(List<Page> pages, List<Skipped> skipped) {
        Map<Text, Report> reports = new LinkedHashMap<>();
        for (Page page : pages.stream().sorted(Page::compare).toList()) {
            ReportId id = new ReportId("r" + (reports.size() + 1));
            switch (limited(extractor.from(page, id))) {
                case Extraction.Found(Report report) -> {
                    Report twin = reports.putIfAbsent(report.text(), report);
                    if (twin != null) {
                        skipped.add(
                                new Skipped(
                                        page.name(),
                                        "is the same report as " + twin.file() + ", read once"));
                    }
                }
                case Extraction.NoReport none ->
                        skipped.add(new Skipped(page.name(), none.detail()));
                case Extraction.Stub(var start, Extraction.NoReport why) ->
                        skipped.add(new Skipped(page.name(), why.detail()));
            }
        }
        return List.copyOf(reports.values());
    }
}
