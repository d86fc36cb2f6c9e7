package dev.readout.analyse.tagging;

import dev.readout.language.Pieces;
import dev.readout.text.Text;

/// What the tagger is told about a token besides its letters: its shape (the vocabulary has no
/// capitals) and whether it stands inside a quotation.
///
/// A quotation begins with a curly opening or a straight mark, ends with the next closing or
/// straight one, and never runs on into the next paragraph. Single marks are not counted.
final class TokenTypes {
    private static final int SHAPES = 7;
    private static final int SMALL = 0;
    private static final int CAPITALISED = 1;
    private static final int CAPITALS = 2;
    private static final int ONE_CAPITAL = 3;
    private static final int DIGIT = 4;
    private static final int MARK = 5;
    private static final int MIXED = 6;

    private TokenTypes() {}

    /// One number per piece, from 0 to 13: the shape of its token, and [#SHAPES] more inside a
    /// quotation.
    static int[] of(Text text, Pieces pieces) {
        int[] types = new int[pieces.size()];
        int begin = 0;
        while (begin < types.length) {
            int end = pieces.paragraphEnd(begin);
            fill(text.characters(), pieces, begin, end, types);
            begin = end;
        }
        return types;
    }

    private static void fill(String text, Pieces pieces, int begin, int end, int[] types) {
        boolean quoted = false;
        for (int token = begin; token < end; ) {
            int next = pieces.tokenEnd(token);
            char first = text.charAt(pieces.start(token));
            boolean closes = first == '”' || (first == '"' && quoted);
            if (first == '“' || first == '"') {
                quoted = true;
            }
            int shape = shape(text, pieces.start(token), pieces.end(next - 1));
            int type = shape + (quoted || closes ? SHAPES : 0);
            for (int piece = token; piece < next; piece++) {
                types[piece] = type;
            }
            if (closes) {
                quoted = false;
            }
            token = next;
        }
    }

    private static int shape(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (!Character.isLetterOrDigit(first)) {
            return MARK;
        }
        if (Character.isDigit(first)) {
            return DIGIT;
        }
        int capitals = 0;
        int smalls = 0;
        for (int at = start; at < end; at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            smalls += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
        }
        if (capitals == 0) {
            return smalls > 0 ? SMALL : MIXED;
        }
        if (smalls == 0) {
            return end - start > 1 ? CAPITALS : ONE_CAPITAL;
        }
        return capitals == 1 && Character.isUpperCase(first) ? CAPITALISED : MIXED;
    }
}
