package dev.readout.analyse.tagging;

import dev.readout.language.Pieces;
import dev.readout.language.WordPieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts a text into stretches that the tagger reads at once.
///
/// A window holds whole paragraphs, as many as fit into [#LONGEST] places; a paragraph that is
/// longer is cut between two tokens. Before them come up to [#LONGEST_CONTEXT] places of the
/// paragraphs before, for context only: they are tagged in the window before.
final class Windows {
    /// Places in one window, marks included, as the tagger was trained with.
    static final int LONGEST = 192;

    /// Places of a window that may repeat what came before, separators included.
    static final int LONGEST_CONTEXT = 64;

    private Windows() {}

    /// Stretches of pieces, each from one paragraph, that fit into a window.
    private record Block(int begin, int end) {
        /// With the separator behind it.
        int places() {
            return end - begin + 1;
        }
    }

    static List<Window> of(Pieces pieces) {
        List<Block> blocks = blocks(pieces);
        List<Window> windows = new ArrayList<>();
        int first = 0;
        while (first < blocks.size()) {
            int last = lastOf(blocks, first);
            windows.add(window(blocks, contextOf(blocks, first), first, last));
            first = last;
        }
        return windows;
    }

    private static List<Block> blocks(Pieces pieces) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < pieces.size()) {
            int end = pieces.paragraphEnd(begin);
            while (end - begin > LONGEST - 2) {
                int cut = cutBefore(pieces, begin, begin + LONGEST - 2);
                blocks.add(new Block(begin, cut));
                begin = cut;
            }
            blocks.add(new Block(begin, end));
            begin = end;
        }
        return blocks;
    }

    private static int cutBefore(Pieces pieces, int begin, int limit) {
        int cut = limit;
        while (cut > begin + 1 && !pieces.opensToken(cut)) {
            cut--;
        }
        return cut;
    }

    /// Number of the first block after those that fit together with `first`.
    private static int lastOf(List<Block> blocks, int first) {
        int places = 2;
        int last = first;
        while (last < blocks.size()
                && (last == first || places + blocks.get(last).places() <= LONGEST)) {
            places += blocks.get(last).places();
            last++;
        }
        return last;
    }

    private static int contextOf(List<Block> blocks, int first) {
        int places = 0;
        int context = first;
        while (context > 0 && places + blocks.get(context - 1).places() <= LONGEST_CONTEXT) {
            context--;
            places += blocks.get(context).places();
        }
        return context;
    }

    private static Window window(List<Block> blocks, int context, int first, int last) {
        int places = 1;
        for (Block block : blocks.subList(context, last)) {
            places += block.places();
        }
        int[] pieceAt = new int[places];
        Arrays.fill(pieceAt, Window.NO_PIECE);
        int place = 1;
        for (Block block : blocks.subList(context, last)) {
            for (int piece = block.begin(); piece < block.end(); piece++) {
                pieceAt[place++] = piece;
            }
            place++;
        }
        return new Window(pieceAt, blocks.get(first).begin());
    }

    /// One stretch of pieces with the marks between them.
    static final class Window {
        private static final int NO_PIECE = -1;
        private final int[] pieceAt;
        private final int[] placeOf;
        private final int context;
        private final int begin;
        private final int end;

        private Window(int[] pieceAt, int begin) {
            this.pieceAt = pieceAt;
            this.begin = begin;
            context = pieceAt[1];
            end = pieceAt[pieceAt.length - 2] + 1;
            placeOf = new int[end - context];
            for (int place = 0; place < pieceAt.length; place++) {
                if (pieceAt[place] != NO_PIECE) {
                    placeOf[pieceAt[place] - context] = place;
                }
            }
        }

        /// Number of places: the pieces and the marks between them.
        int places() {
            return pieceAt.length;
        }

        /// The number that the model is given at a place.
        int id(int place, Pieces pieces) {
            if (place == 0) {
                return WordPieces.BEGIN;
            }
            return holdsPiece(place) ? pieces.id(pieceAt[place]) : WordPieces.SEPARATOR;
        }

        boolean holdsPiece(int place) {
            return pieceAt[place] != NO_PIECE;
        }

        int pieceAt(int place) {
            return pieceAt[place];
        }

        int placeOf(int piece) {
            return placeOf[piece - context];
        }

        /// First piece in the window, of the context if there is some.
        int context() {
            return context;
        }

        /// First piece that is tagged here and not in the window before.
        int begin() {
            return begin;
        }

        /// First piece after the window.
        int end() {
            return end;
        }
    }
}
