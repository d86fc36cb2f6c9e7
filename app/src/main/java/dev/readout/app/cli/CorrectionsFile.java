package dev.readout.app.cli;

import dev.readout.json.CorrectionRow;
import dev.readout.report.Skipped;
import dev.readout.story.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads corrections from a file with one in a line; a line that is none is told, and the others
/// hold.
final class CorrectionsFile {
    private final Consumer<Skipped> leftOut;

    CorrectionsFile(Consumer<Skipped> leftOut) {
        this.leftOut = leftOut;
    }

    List<Correction> read(Path file) {
        List<Correction> corrections = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    take(file.getFileName() + " line " + (i + 1), lines.get(i), corrections);
                }
            }
        } catch (NoSuchFileException e) {
            leaveOut(file, "does not exist");
        } catch (IOException e) {
            leaveOut(file, "could not be read (%s)".formatted(InputReader.reason(e)));
        }
        return corrections;
    }

    private void leaveOut(Path file, String reason) {
        leftOut.accept(new Skipped(String.valueOf(file.getFileName()), reason));
    }

    private void take(String place, String line, List<Correction> target) {
        switch (CorrectionRow.parse(line)) {
            case CorrectionRow.Parsed(Correction correction) -> target.add(correction);
            case CorrectionRow.Malformed(String reason) ->
                    leftOut.accept(new Skipped(place, reason));
        }
    }
}
