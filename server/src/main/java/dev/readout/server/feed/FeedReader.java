package dev.readout.server.feed;

import dev.readout.app.http.Address;
import dev.readout.report.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads RSS, Atom, JSON Feed and site maps, lenient with what is not well-formed.
///
/// No document type and no entity of a feed is ever followed or expanded. Time grows with the
/// length of the feed.
final class FeedReader {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9._:-]{1,40})");

    /// Of a feed that is packed, in bytes.
    private static final int MOST_BYTES = 50_000_000;

    private FeedReader() {}

    /// @throws NoFeedException if it is none
    static Listing read(Page page, Address at) throws NoFeedException {
        byte[] bytes = unpacked(page.content());
        int first = first(bytes);
        return first == '{' ? JsonFeed.read(bytes, at) : XmlFeed.read(document(bytes, page), at);
    }

    private static Document document(byte[] bytes, Page page) throws NoFeedException {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes), charset(page), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new NoFeedException("is written in characters that are not known");
        }
    }

    /// Of the header; without it the feed's own first line is asked.
    private static @org.jspecify.annotations.Nullable String charset(Page page) {
        Matcher matcher = CHARSET.matcher(page.type().orElse(""));
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1))
                    ? matcher.group(1)
                    : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static byte[] unpacked(byte[] bytes) throws NoFeedException {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = in.readNBytes(MOST_BYTES + 1);
            if (plain.length > MOST_BYTES) {
                throw new NoFeedException("is too large a list when it is unpacked");
            }
            return plain;
        } catch (IOException e) {
            throw new NoFeedException("is packed and broken");
        }
    }

    /// The first character that is neither space nor a byte order mark.
    private static int first(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b > 0) {
                return b;
            }
        }
        return 0;
    }

    /// Words without the markup that many feeds put into them.
    static Optional<String> plain(String words) {
        String text =
                words.indexOf('<') >= 0 || words.indexOf('&') >= 0
                        ? Jsoup.parseBodyFragment(words).text()
                        : words;
        return Optional.of(text.strip()).filter(plain -> !plain.isEmpty());
    }
}
