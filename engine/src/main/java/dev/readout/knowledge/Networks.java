package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Networks where anybody posts under a name: Twitter, Weibo. Safe for many threads.
public final class Networks {
    private static final List<Network> ALL =
            Table.read(
                    "networks",
                    4,
                    row -> new Network(row.text(0), row.list(1), row.list(2), row.list(3)));

    private static final Map<String, String> NAMES = index(Networks::names);
    private static final Map<String, String> POSTS = index(Network::posts);
    private static final Map<String, String> VERBS = index(Network::verbs);

    private Networks() {}

    private record Network(
            String name, List<String> otherNames, List<String> posts, List<String> verbs) {}

    /// The network that is called so: "Facebook Live" is Facebook.
    public static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The network that a post called so stands on: a tweet on Twitter.
    public static Optional<String> ofPost(String noun) {
        return Optional.ofNullable(POSTS.get(noun.toLowerCase(Locale.ROOT)));
    }

    /// The network on which somebody posts who does so: "tweeted".
    public static Optional<String> ofVerb(String verb) {
        return Optional.ofNullable(VERBS.get(verb.toLowerCase(Locale.ROOT)));
    }

    /// All names, for a regular expression; longer ones first.
    public static String names() {
        return choice(NAMES);
    }

    /// All nouns that mean a post on one network, for a regular expression.
    public static String posts() {
        return choice(POSTS);
    }

    private static String choice(Map<String, String> words) {
        return words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<String> names(Network network) {
        return Stream.concat(Stream.of(network.name()), network.otherNames().stream()).toList();
    }

    private static Map<String, String> index(Function<Network, List<String>> words) {
        Map<String, String> index = new HashMap<>();
        for (Network network : ALL) {
            words.apply(network)
                    .forEach(word -> index.put(word.toLowerCase(Locale.ROOT), network.name()));
        }
        return Map.copyOf(index);
    }
}
