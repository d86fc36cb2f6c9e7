package dev.readout.server.store;

import dev.readout.app.page.Leaf;
import java.util.List;

/// The brief of a story in every form, and what a list shows of it.
///
/// @param version of the story that it tells of
/// @param json as `./readout brief --format json` writes it
/// @param page what `--format html` has between the head of the page and its end
/// @param markdown as `--format markdown`
/// @param leaves the page in parts; none if it is small enough to be read as one
public record WrittenBrief(
        int version, Listed listed, String json, String page, String markdown, List<Leaf> leaves) {
    public WrittenBrief {
        leaves = List.copyOf(leaves);
    }

    /// What a list shows of a brief.
    ///
    /// @param title as it stands over the brief, not escaped
    public record Listed(String title, int origins, int conflicts) {}

    /// A form of a brief, with its column.
    public enum Form {
        JSON("json"),
        PAGE("page"),
        MARKDOWN("markdown");

        final String column;

        Form(String column) {
            this.column = column;
        }

        public String of(WrittenBrief brief) {
            return switch (this) {
                case JSON -> brief.json;
                case PAGE -> brief.page;
                case MARKDOWN -> brief.markdown;
            };
        }
    }
}
