package dev.readout.analyse.tagging;

import dev.readout.analyse.name.NameLabel;
import dev.readout.analyse.tagging.Windows.Window;
import dev.readout.language.Pieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the tagger says about every piece of a text, and the attributions it sees.
///
/// Reads window by window and drops the network's answers on a window as soon as its attributions
/// are joined.
final class Tagging {
    /// The head of a piece that nothing governs.
    static final int NO_HEAD = -1;

    private final Model model;
    private final Pieces pieces;
    private final float[][] marks;
    private final byte[] names;
    private final byte[] tags;
    private final byte[] relations;
    private final int[] heads;
    private final List<RoleRun> runs = new ArrayList<>();
    private final Linker linker;

    /// Windows whose last paragraph is not decoded yet, with the answers on them.
    private final List<Pending> pending = new ArrayList<>();

    private int decodedTo;

    private Tagging(Model model, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
        marks = new float[pieces.size()][];
        names = new byte[pieces.size()];
        tags = new byte[pieces.size()];
        relations = new byte[pieces.size()];
        heads = new int[pieces.size()];
        linker = new Linker(pieces);
    }

    private record Pending(Window window, Model.Answers answers) {}

    /// @param types as [TokenTypes#of] gives them
    static Tagging of(Pieces pieces, int[] types, Model model) {
        Tagging tagging = new Tagging(model, pieces);
        for (Window window : Windows.of(pieces)) {
            tagging.add(window, model.read(window, pieces, types));
        }
        return tagging;
    }

    Pieces pieces() {
        return pieces;
    }

    List<TaggedAttribution> attributions() {
        return linker.attributions();
    }

    /// What kind of name the token is part of.
    NameLabel name(int piece) {
        return NameLabel.ORDER.get(names[piece]);
    }

    /// Part of speech, Penn Treebank.
    String tag(int piece) {
        return TagNames.TAGS.get(tags[piece]);
    }

    /// The piece that governs this one, or [#NO_HEAD].
    int head(int piece) {
        return heads[piece];
    }

    /// Basic Stanford dependency to the governing piece.
    String relation(int piece) {
        return TagNames.RELATIONS.get(relations[piece]);
    }

    private void add(Window window, Model.Answers answers) {
        for (int piece = window.begin(); piece < window.end(); piece++) {
            int place = window.placeOf(piece);
            marks[piece] = answers.marks(place);
            names[piece] = (byte) answers.name(place);
            tags[piece] = (byte) answers.tag(place);
            relations[piece] = (byte) answers.relation(place);
            int head = answers.head(place);
            heads[piece] = window.holdsPiece(head) ? window.pieceAt(head) : NO_HEAD;
        }
        pending.add(new Pending(window, answers));
        decodeTo(window.end());
        if (decodedTo == window.end()) {
            pending.forEach(each -> linker.add(each.window(), each.answers(), runsOf(each)));
            pending.clear();
            runs.clear();
        }
    }

    /// The runs that begin in the tagged part of a window.
    private List<RoleRun> runsOf(Pending each) {
        return runs.stream()
                .filter(run ->
                        run.begin() >= each.window().begin() && run.begin() < each.window().end())
                .toList();
    }

    /// Decodes the paragraphs that end at `end` or before.
    private void decodeTo(int end) {
        while (decodedTo < end) {
            int paragraphEnd = pieces.paragraphEnd(decodedTo);
            if (paragraphEnd > end) {
                return;
            }
            decode(decodedTo, paragraphEnd);
            decodedTo = paragraphEnd;
        }
    }

    private void decode(int begin, int end) {
        List<Integer> tokens = new ArrayList<>();
        for (int piece = begin; piece < end; piece++) {
            if (pieces.opensToken(piece)) {
                tokens.add(piece);
            }
        }
        float[][] ofTokens = tokens.stream().map(token -> marks[token]).toArray(float[][]::new);
        int[] labels = model.decoder().best(ofTokens);
        for (int token = 0; token < labels.length; token++) {
            int from = token;
            Optional<Role> role = Role.begunBy(labels[from]);
            if (role.isPresent()) {
                while (token + 1 < labels.length && labels[token + 1] == labels[from] + 1) {
                    token++;
                }
                int after = token + 1 < labels.length ? tokens.get(token + 1) : end;
                runs.add(new RoleRun(role.get(), tokens.get(from), after));
            }
        }
        Arrays.fill(marks, begin, end, null);
    }
}
