package dev.readout.server.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import dev.readout.story.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How parts of a story stand in a column.
final class StoryText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryText() {}

    static String about(Story story) {
        try {
            return JSON.writeValueAsString(
                    new StoryRow.About(
                            story.cast().names(),
                            story.cast().places(),
                            ids(story.related()),
                            ids(story.descent().splitFrom()),
                            ids(story.descent().merged())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of words are JSON", e);
        }
    }

    static StoryRow.About about(String words) {
        try {
            return JSON.readValue(words, StoryRow.About.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept story is broken: " + words, e);
        }
    }

    static Optional<TimeSpan> days(@Nullable String first, @Nullable String last) {
        if (first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(
                first.equals(last)
                        ? new TimeSpan(first)
                        : TimeSpan.between(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static List<String> ids(List<StoryId> stories) {
        return stories.stream().map(StoryId::value).toList();
    }
}
