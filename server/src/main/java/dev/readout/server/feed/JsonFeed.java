package dev.readout.server.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.http.Address;
import dev.readout.server.feed.Listed.Dates;
import java.io.IOException;
import java.util.Optional;

/// Reads [JSON Feed](https://www.jsonfeed.org/version/1.1/).
final class JsonFeed {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    static Listing read(byte[] bytes, Address at) throws NoFeedException {
        JsonNode feed = tree(bytes);
        if (!feed.path("version").asText().startsWith("https://jsonfeed.org/version/")) {
            throw new NoFeedException("is JSON and no feed");
        }
        ListingBuilder listing = new ListingBuilder(at);
        for (JsonNode item : feed.path("items")) {
            String link = item.path("url").asText();
            listing.add(
                    link.isBlank() ? item.path("external_url").asText() : link,
                    words(item, "id"),
                    words(item, "title").flatMap(FeedReader::plain),
                    new Dates(words(item, "date_published"), words(item, "date_modified")),
                    Optional.empty());
        }
        return listing.build(words(feed, "title"), Optional.empty());
    }

    private static JsonNode tree(byte[] bytes) throws NoFeedException {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new NoFeedException("begins as JSON and is none");
        }
    }

    private static Optional<String> words(JsonNode node, String key) {
        return Optional.of(node.path(key).asText().strip()).filter(words -> !words.isEmpty());
    }
}
