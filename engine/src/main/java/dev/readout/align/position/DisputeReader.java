package dev.readout.align.position;

import dev.readout.align.slot.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads from one report who holds what against whom and what they answer. All in the order of the
/// text.
public final class DisputeReader {
    private final ReportWords report;
    private final Parties parties;
    private final List<DisputeSentence> sentences = new ArrayList<>();

    public DisputeReader(ReportWords report) {
        this.report = report;
        parties = new Parties(report);
        report.sentences()
                .forEach(words -> sentences.add(new DisputeSentence(words, sentences.size())));
    }

    /// Who accuses whom of what.
    public List<Challenge> accusations() {
        return each(new AccusationReader(parties)::at);
    }

    /// Who denies what is held against him.
    public List<Reply> denials() {
        return each(new DenialReader(parties)::at);
    }

    /// Who is asked to do what.
    public List<Challenge> demands() {
        return each(new DemandReader(parties)::at);
    }

    /// Who will not do what.
    public List<Reply> refusals() {
        return each(new RefusalReader(parties)::at);
    }

    /// What anybody is said to say, as a challenge to nobody but himself.
    public List<Challenge> said() {
        return new SaidReader(report, parties).all();
    }

    /// What the report itself calls false, by whom it was said.
    public List<Reply> corrections() {
        return each(new CorrectionReader(parties)::at);
    }

    /// Reads what a word of a sentence tells.
    private interface Reader<T> {
        Optional<T> at(DisputeSentence sentence, int at);
    }

    private <T> List<T> each(Reader<T> reader) {
        List<T> all = new ArrayList<>();
        for (DisputeSentence sentence : sentences) {
            for (int at = 0; at < sentence.words().size(); at++) {
                reader.at(sentence, at).ifPresent(all::add);
            }
        }
        return all;
    }
}
