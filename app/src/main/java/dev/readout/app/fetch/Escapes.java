package dev.readout.app.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Writes a path so that two spellings of it are the same: "/a%7eb", "/a~b"; "/é", "/%c3%a9".
final class Escapes {
    private static final String PLAIN = "-._~";

    private Escapes() {}

    static String normal(String path) {
        StringBuilder normal = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            boolean isEscape = value == '%' && i + 2 < bytes.length && hex(bytes, i + 1) >= 0;
            if (isEscape) {
                int escaped = hex(bytes, i + 1);
                i += 2;
                normal.append(isPlain(escaped) ? String.valueOf((char) escaped) : escape(escaped));
            } else {
                normal.append(value < 0x80 ? String.valueOf((char) value) : escape(value));
            }
        }
        return normal.toString();
    }

    private static boolean isPlain(int value) {
        return value < 0x80
                && (Character.isLetterOrDigit(value) || PLAIN.indexOf((char) value) >= 0);
    }

    private static String escape(int value) {
        return String.format(Locale.ROOT, "%%%02X", value);
    }

    private static int hex(byte[] bytes, int at) {
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
