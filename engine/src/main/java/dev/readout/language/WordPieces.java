package dev.readout.language;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Cuts text into the pieces of words that a BERT vocabulary without capitals knows, and remembers
/// where each piece stands.
///
/// Letters are folded to small ones without accents; every punctuation mark and every Chinese
/// character is a token of its own; a token is cut from the left into the longest pieces that the
/// vocabulary holds. A token of more than [#LONGEST_TOKEN] characters, or with a part that the
/// vocabulary lacks, becomes one unknown piece. Time grows with the length of the text. Safe for
/// many threads.
public final class WordPieces {
    /// Numbers of the marks that frame the input of every BERT model.
    public static final int BEGIN = 101;

    public static final int SEPARATOR = 102;
    private static final int UNKNOWN = 100;

    /// As in the tokenizer the models were trained with.
    private static final int LONGEST_TOKEN = 100;

    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> tails = new HashMap<>();

    /// The vocabulary that the networks of this program share, loaded when first asked for.
    ///
    /// @throws IllegalStateException if its file is missing
    public static WordPieces shared() {
        return Shared.VOCABULARY;
    }

    private static final class Shared {
        private static final WordPieces VOCABULARY =
                new WordPieces(Resources.lines(WordPieces.class, "vocab.txt"));
    }

    /// @param vocabulary one piece per line; pieces that continue a word begin with `##`
    WordPieces(List<String> vocabulary) {
        for (int number = 0; number < vocabulary.size(); number++) {
            String piece = vocabulary.get(number);
            if (piece.startsWith("##")) {
                tails.put(piece.substring(2), number);
            } else {
                heads.put(piece, number);
            }
        }
    }

    /// The place of a whole word in the vocabulary, which holds its words by falling frequency;
    /// empty if it is not there as one piece.
    ///
    /// @param word in small letters
    public OptionalInt place(String word) {
        Integer place = heads.get(word);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The pieces of some paragraphs of a text, numbered as in the list.
    public Pieces of(Text text, List<Span> paragraphs) {
        Pieces.Builder pieces = new Pieces.Builder();
        for (int number = 0; number < paragraphs.size(); number++) {
            pieces.beginParagraph(number);
            Span paragraph = paragraphs.get(number);
            int at = paragraph.start();
            while (at < paragraph.end()) {
                int end = tokenEnd(text.characters(), at, paragraph.end());
                if (end == at) {
                    at += Character.charCount(text.characters().codePointAt(at));
                } else {
                    addToken(text.characters(), at, end, pieces);
                    at = end;
                }
            }
        }
        return pieces.build();
    }

    /// First position after the token that begins at `at`, or `at` itself if none begins there.
    private static int tokenEnd(String text, int at, int limit) {
        int first = text.codePointAt(at);
        if (isSpace(first) || isIgnored(first)) {
            return at;
        }
        int end = at + Character.charCount(first);
        if (standsAlone(first)) {
            return end;
        }
        while (end < limit) {
            int next = text.codePointAt(end);
            if (isSpace(next) || standsAlone(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return Math.min(end, limit);
    }

    private void addToken(String text, int start, int end, Pieces.Builder pieces) {
        Folded token = new Folded(text, start, end);
        int before = pieces.size();
        if (token.length() > LONGEST_TOKEN || !addPieces(token, pieces)) {
            pieces.cutTo(before);
            pieces.add(UNKNOWN, start, token.end(), true);
        }
    }

    /// Whether the vocabulary holds every part of the token.
    private boolean addPieces(Folded token, Pieces.Builder pieces) {
        int from = 0;
        while (from < token.length()) {
            Map<String, Integer> known = from == 0 ? heads : tails;
            int to = token.length();
            Integer id = known.get(token.letters(from, to));
            while (id == null && to > from + 1) {
                to--;
                id = known.get(token.letters(from, to));
            }
            if (id == null) {
                return false;
            }
            pieces.add(id, token.position(from), token.position(to), from == 0);
            from = to;
        }
        return true;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isIgnored(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || character == 0xFFFD;
    }

    private static boolean standsAlone(int character) {
        return isMark(character) || isChinese(character);
    }

    private static boolean isMark(int character) {
        if (character < 128) {
            return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isChinese(int character) {
        return (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3400 && character <= 0x4DBF)
                || (character >= 0xF900 && character <= 0xFAFF);
    }

    /// One token in small letters without accents, with the way back to its place in the text.
    private static final class Folded {
        private final StringBuilder letters = new StringBuilder();
        private final int[] positions;
        private final int start;
        private final int end;

        Folded(String text, int start, int limit) {
            this.start = start;
            int[] places = new int[limit - start + 1];
            int last = start;
            for (int at = start; at < limit; ) {
                int character = text.codePointAt(at);
                int next = at + Character.charCount(character);
                if (!isIgnored(character) || character == 0xFFFD) {
                    for (char letter : fold(character).toCharArray()) {
                        if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                            places = put(places, letters.length(), at);
                            letters.append(letter);
                        }
                    }
                    last = next;
                }
                at = next;
            }
            positions = places;
            end = Math.min(last, limit);
        }

        private static int[] put(int[] places, int index, int position) {
            int[] room = index < places.length ? places : Arrays.copyOf(places, 2 * places.length);
            room[index] = position;
            return room;
        }

        private static String fold(int character) {
            if (character < 128) {
                return String.valueOf((char) Character.toLowerCase(character));
            }
            return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT);
        }

        int length() {
            return letters.length();
        }

        String letters(int from, int to) {
            return letters.substring(from, to);
        }

        /// Where the letter stands in the text: the start of the token for the first, its end after
        /// the last.
        int position(int letter) {
            return letter == 0 ? start : letter == letters.length() ? end : positions[letter];
        }

        int end() {
            return end;
        }
    }
}
