package dev.readout.extract;

import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Extraction.Reason;
import dev.readout.report.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Turns the bytes of a page into characters: unpacks gzip, tells text from pictures and programs,
/// and finds the encoding by byte order mark, the page's own word, validity as UTF-8, and last
/// windows-1252.
final class PageDecoder {
    /// Markup may be this many times as long as the text it may hold; news pages have 5 to 15 bytes
    /// of markup for one of text, and no page of the labelled sets passes 4 MB.
    private static final int MARKUP_PER_TEXT = 4;

    /// How many bytes are looked at for a `charset=`; browsers look at 1,024.
    private static final int PRESCAN = 4_096;

    /// Of all bytes, the largest share of control characters that text has.
    private static final double MAX_CONTROL_SHARE = 0.01;

    /// In windows-1252 text of any Latin language fewer letters than this are accented; in misread
    /// Cyrillic or Japanese far more are.
    private static final double MAX_ACCENTED_SHARE = 0.35;

    /// 1 for a byte that no text has.
    private static final byte[] CONTROL = new byte[256];

    static {
        for (int b = 0; b < 0x20; b++) {
            boolean isOfText = b == '\t' || b == '\n' || b == '\r' || b == 0x0C;
            CONTROL[b] = (byte) (isOfText ? 0 : 1);
        }
    }

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(?:!doctype html|html|head|body|div|article|p|meta|title|table)[\\s>]",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> SIGNATURES =
            List.of("%PDF", "\u0089PNG", "GIF8", "PK\u0003\u0004", "\u00FF\u00D8\u00FF", "RIFF");

    /// What a decoder writes for bytes that are no characters.
    private static final char BROKEN = '\uFFFD';

    private final int limit;

    /// @param limit largest number of bytes of plain text; markup may have four times as many
    PageDecoder(int limit) {
        this.limit = limit;
    }

    /// What the bytes turned out to be.
    sealed interface Decoded {
        /// Characters, those of a plain text unchanged.
        record Characters(String text, boolean isMarkup) implements Decoded {}

        record Refused(NoReport why) implements Decoded {}
    }

    Decoded of(Page page) {
        byte[] bytes = page.content();
        long most = (long) limit * MARKUP_PER_TEXT;
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            Optional<byte[]> unpacked = unpack(bytes, most);
            if (unpacked.isEmpty()) {
                return refused(Reason.UNREADABLE, "is a gzip archive that cannot be unpacked");
            }
            bytes = unpacked.get();
        }
        if (bytes.length > most) {
            return tooLong(bytes.length);
        }
        if (isBinary(bytes)) {
            return refused(Reason.BINARY, "is not a text");
        }
        Optional<String> text = characters(bytes, page.type().orElse(""));
        if (text.isEmpty()) {
            return refused(Reason.UNREADABLE, "is in an encoding that could not be told");
        }
        if (text.get().chars().allMatch(c -> dev.readout.text.Text.isSpace((char) c))) {
            return refused(Reason.EMPTY, "is empty");
        }
        boolean isMarkup = isMarkup(page, text.get());
        if (!isMarkup && text.get().length() > limit) {
            return tooLong(bytes.length);
        }
        return new Decoded.Characters(text.get(), isMarkup);
    }

    private Decoded tooLong(long bytes) {
        return refused(
                Reason.TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "has %.1f MB or more of text, the limit is %.1f MB",
                        bytes / 1e6,
                        limit / 1e6));
    }

    private static Decoded refused(Reason reason, String detail) {
        return new Decoded.Refused(new NoReport(reason, detail));
    }

    /// One byte more than `most` is enough to know that the page is too long.
    private static Optional<byte[]> unpack(byte[] packed, long most) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(byte[] bytes) {
        String start = latin(bytes, 8);
        if (SIGNATURES.stream().anyMatch(start::startsWith)) {
            return true;
        }
        if (wide(bytes).isPresent()) {
            return false;
        }
        int control = 0;
        for (byte b : bytes) {
            control += CONTROL[b & 0xFF];
        }
        return control > bytes.length * MAX_CONTROL_SHARE;
    }

    /// @param type what the server said, believed before the page's own word as browsers do
    private static Optional<String> characters(byte[] bytes, String type) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return strict(bytes, wide.get());
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(BROKEN) < 0 || strict(bytes, StandardCharsets.UTF_8).isPresent()) {
            return Optional.of(utf8);
        }
        Optional<String> declared =
                declared(type)
                        .or(() -> declared(latin(bytes, PRESCAN)))
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .flatMap(charset -> strict(bytes, charset));
        return declared.isPresent() ? declared : damagedOrWestern(bytes);
    }

    /// UTF-8 with a few broken bytes, else windows-1252 if it reads like a Latin language.
    private static Optional<String> damagedOrWestern(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long sound = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (broken * 4 <= sound) {
            return Optional.of(lenient);
        }
        return strict(bytes, Charset.forName("windows-1252"))
                .filter(text -> {
                    long letters = text.chars().filter(Character::isLetter).count();
                    long accented =
                            text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
                    return accented <= letters * MAX_ACCENTED_SHARE;
                });
    }

    /// UTF-16 by its byte order mark, or by every second byte of the start being zero.
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, PRESCAN) & ~1;
        for (int i = 0; i < seen; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (seen >= 8 && zeros[1] * 10 > seen * 4 && zeros[0] * 10 < seen) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return seen >= 8 && zeros[0] * 10 > seen * 4 && zeros[1] * 10 < seen
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<Charset> declared(String words) {
        Matcher matcher = DECLARED.matcher(words.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        try {
            // Browsers read iso-8859-1 as windows-1252, which has the curly quotes.
            return Optional.of(
                    name.equals("iso-8859-1") || name.equals("latin1")
                            ? Charset.forName("windows-1252")
                            : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isMarkup(Page page, String text) {
        String type = page.type().orElse("");
        if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
            return true;
        }
        String lower = page.isFromWeb() ? "" : page.name().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".html.gz")) {
            return true;
        }
        String start = text.substring(0, Math.min(text.length(), PRESCAN));
        String bare = start.strip();
        return (bare.startsWith("<") || bare.startsWith("\uFEFF<")) && MARKUP.matcher(start).find();
    }

    private static String latin(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }
}
