package dev.readout.copy;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which texts hold a run of words.
///
/// Of a long text only every second or fourth run is kept, the same ones in every text, since texts
/// that share a tenth of theirs share some of these, too. A run is kept for the first
/// [#MAX_HOLDERS] texts only: a phrase in more of them tells of a topic or a form, not of copying,
/// and would make every look-up longer. Runs are told apart by 32 bits: a stranger among the
/// holders of a run is rare (1 in 500 with ten million runs), and comparing the texts finds it out.
/// About 15 bytes for a run that is kept.
final class RunIndex {
    /// So many texts with one run are candidates for the next text that holds it. It bounds the
    /// work for one report.
    static final int MAX_HOLDERS = 64;

    /// Of a text with at most so many runs all are kept: sampling could miss what it shares.
    private static final int SHORT = 128;

    /// Of one with at most so many, half of the newspaper reports, every second one is.
    private static final int MIDDLE = 384;

    private static final int EMPTY = 0;
    private static final int NO_LINK = -1;
    private static final double FULL = 0.65;

    private int[] keys = new int[1 << 12];

    /// The only holder, or, below 0, the complement of the newest link of a chain.
    private int[] holder = new int[1 << 12];

    private int size;

    private int[] linkHolder = new int[1 << 10];
    private int[] linkNext = new int[1 << 10];
    private byte[] linkDepth = new byte[1 << 10];
    private int links;

    /// Of a text with so many runs one in how many is kept.
    static int sampled(int runs) {
        return runs <= SHORT ? 1 : runs <= MIDDLE ? 2 : 4;
    }

    void add(RunSet set, int text) {
        long others = sampled(set.size()) - 1L;
        set.forEach(run -> {
            if ((run & others) == 0) {
                add(key(run), text);
            }
        });
    }

    void holders(long run, IntConsumer found) {
        int slot = slot(key(run));
        if (keys[slot] == EMPTY) {
            return;
        }
        int link = ~holder[slot];
        if (link < 0) {
            found.accept(holder[slot]);
        }
        for (; link >= 0; link = linkNext[link]) {
            found.accept(linkHolder[link]);
        }
    }

    private void add(int key, int text) {
        if (size > FULL * keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            holder[slot] = text;
            size++;
            return;
        }
        if (holder[slot] >= 0) {
            holder[slot] = ~link(holder[slot], NO_LINK, 1);
        }
        int newest = ~holder[slot];
        if (linkDepth[newest] < MAX_HOLDERS) {
            holder[slot] = ~link(text, newest, linkDepth[newest] + 1);
        }
    }

    private int link(int text, int after, int depth) {
        if (links == linkHolder.length) {
            linkHolder = Arrays.copyOf(linkHolder, 2 * links);
            linkNext = Arrays.copyOf(linkNext, 2 * links);
            linkDepth = Arrays.copyOf(linkDepth, 2 * links);
        }
        linkHolder[links] = text;
        linkNext[links] = after;
        linkDepth[links] = (byte) depth;
        return links++;
    }

    private static int key(long run) {
        int key = (int) (run >>> 32);
        return key == EMPTY ? 1 : key;
    }

    /// Where the run stands, or the free place where it would.
    private int slot(int key) {
        int slot = key & (keys.length - 1);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHolder = holder;
        keys = new int[2 * oldKeys.length];
        holder = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                holder[slot] = oldHolder[i];
            }
        }
    }
}
