package dev.readout.language;

import java.util.Arrays;

/// A text cut into pieces of words, as a [WordPieces] vocabulary knows them, in the order of the
/// text.
///
/// A token is a run of letters or a single mark; it has one or more pieces, of which the first
/// opens it. All positions count UTF-16 code units of the whole text.
public final class Pieces {
    private final int[] ids;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] opens;
    private final int[] paragraphs;

    private Pieces(Builder built) {
        ids = Arrays.copyOf(built.ids, built.size);
        starts = Arrays.copyOf(built.starts, built.size);
        ends = Arrays.copyOf(built.ends, built.size);
        opens = Arrays.copyOf(built.opens, built.size);
        paragraphs = Arrays.copyOf(built.paragraphs, built.size);
    }

    public int size() {
        return ids.length;
    }

    /// Number of the piece in the vocabulary.
    public int id(int piece) {
        return ids[piece];
    }

    /// First position of the piece in the text.
    public int start(int piece) {
        return starts[piece];
    }

    /// First position after the piece in the text.
    public int end(int piece) {
        return ends[piece];
    }

    /// Whether the piece is the first of its token.
    public boolean opensToken(int piece) {
        return opens[piece];
    }

    /// Number of the paragraph that holds the piece.
    public int paragraph(int piece) {
        return paragraphs[piece];
    }

    /// First piece after the token that `piece` belongs to.
    public int tokenEnd(int piece) {
        int next = piece + 1;
        while (next < size() && !opens[next]) {
            next++;
        }
        return next;
    }

    /// First piece after the paragraph that `piece` belongs to.
    public int paragraphEnd(int piece) {
        int next = piece + 1;
        while (next < size() && paragraphs[next] == paragraphs[piece]) {
            next++;
        }
        return next;
    }

    /// Gathers pieces one by one.
    static final class Builder {
        private static final int FIRST_ROOM = 256;
        private int[] ids = new int[FIRST_ROOM];
        private int[] starts = new int[FIRST_ROOM];
        private int[] ends = new int[FIRST_ROOM];
        private boolean[] opens = new boolean[FIRST_ROOM];
        private int[] paragraphs = new int[FIRST_ROOM];
        private int size;
        private int paragraph;

        void beginParagraph(int number) {
            paragraph = number;
        }

        void add(int id, int start, int end, boolean opensToken) {
            if (size == ids.length) {
                grow(2 * size);
            }
            ids[size] = id;
            starts[size] = start;
            ends[size] = end;
            opens[size] = opensToken;
            paragraphs[size] = paragraph;
            size++;
        }

        int size() {
            return size;
        }

        /// Forgets the pieces from number `kept` on.
        void cutTo(int kept) {
            size = kept;
        }

        Pieces build() {
            return new Pieces(this);
        }

        private void grow(int room) {
            ids = Arrays.copyOf(ids, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            opens = Arrays.copyOf(opens, room);
            paragraphs = Arrays.copyOf(paragraphs, room);
        }
    }
}
