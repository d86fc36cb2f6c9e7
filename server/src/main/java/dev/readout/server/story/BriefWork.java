package dev.readout.server.story;

import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.watch.Aside;
import dev.readout.server.watch.Journal;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Renews the briefs of stories that moved, one after the other.
///
/// A story without a brief gets one at once. Else it waits until the story has been quiet for a
/// moment, but not for long; and a story whose brief takes long rests longer, so that one large
/// story does not keep the others from theirs.
final class BriefWork {
    /// How long a story is quiet before its brief is made again.
    private static final Duration QUIET = Duration.ofSeconds(2);

    /// A story that never is quiet has a brief that is no older.
    private static final Duration AT_MOST = Duration.ofSeconds(8);

    /// A story rests so many times as long as its brief took.
    private static final int REST = 4;

    private static final int LOOKED_AT = 100;

    /// While more revisions wait for a story, briefs pause, so that reports get theirs first …
    private static final int BUSY = 4;

    /// … at least so long …
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// … and so many times as long as the last brief took: a server that never keeps up makes
    /// briefs in a fifth of the time.
    private static final int PAUSES = 4;

    private final StoryStore store;
    private final StoryBriefs briefs;
    private final Aside aside;
    private final Consumer<News> news;
    private final Journal journal;
    private final Map<String, Pending> pending = new HashMap<>();
    private final Map<String, Long> resting = new HashMap<>();
    private long pausing = System.nanoTime() + PAUSE.toNanos();

    BriefWork(
            StoryStore store,
            StoryBriefs briefs,
            Aside aside,
            Consumer<News> news,
            Journal journal) {
        this.store = store;
        this.briefs = briefs;
        this.aside = aside;
        this.news = news;
        this.journal = journal;
    }

    /// Makes the brief that is due first.
    ///
    /// @return whether there was one
    boolean step() {
        long now = System.nanoTime();
        if (now - pausing < 0 && store.waiting() > BUSY) {
            return false;
        }
        List<StoryRow> behind = store.behind(LOOKED_AT);
        forget(behind, now);
        Optional<StoryRow> due =
                behind.stream()
                        .filter(story -> isDue(story, now))
                        .min(Comparator.comparing(BriefWork::hasBrief));
        due.ifPresent(story -> make(story, now));
        return due.isPresent();
    }

    private void forget(List<StoryRow> behind, long now) {
        Set<String> ids = new HashSet<>();
        behind.forEach(story -> ids.add(story.id()));
        pending.keySet().retainAll(ids);
        resting.values().removeIf(until -> until - now < 0);
    }

    private boolean isDue(StoryRow story, long now) {
        if (resting.containsKey(story.id())) {
            return false;
        }
        int version = story.versions().current();
        Pending seen = pending.computeIfAbsent(story.id(), id -> new Pending(version, now, now));
        if (seen.version != version) {
            seen = new Pending(version, seen.first, now);
            pending.put(story.id(), seen);
        }
        return !hasBrief(story)
                || now - seen.last > QUIET.toNanos()
                || now - seen.first > AT_MOST.toNanos();
    }

    private static boolean hasBrief(StoryRow story) {
        return story.versions().briefed() > 0;
    }

    private void make(StoryRow story, long now) {
        pending.remove(story.id());
        try {
            briefs.renew(story, aside);
            news.accept(
                    new News(
                            News.Kind.BRIEF,
                            story.id(),
                            story.counts().reports(),
                            story.updated()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            journal.failure("the brief of story %s could not be made".formatted(story.id()), e);
            resting.put(story.id(), System.nanoTime() + Duration.ofMinutes(1).toNanos());
            return;
        }
        long made = System.nanoTime();
        resting.put(story.id(), made + REST * (made - now));
        pausing = made + Math.max(PAUSE.toNanos(), PAUSES * (made - now));
    }

    /// @param first when the brief was first seen to be behind
    /// @param last when the story was last seen to move
    private record Pending(int version, long first, long last) {}
}
