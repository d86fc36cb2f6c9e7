package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.line.Cue;
import dev.readout.report.Zone.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What each block of a page is for, as far as it has been told.
///
/// The steps that tell it run one after another and change it in place.
public final class BlockKinds {
    private final List<Block> blocks;
    private final Box main;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();

    /// @param main the box of the running text
    public BlockKinds(List<Block> blocks, Box main) {
        this.blocks = blocks;
        this.main = main;
    }

    /// Tells the next block.
    public void add(Cue cue, Kind kind) {
        cues.add(cue);
        kinds.add(kind);
    }

    public int size() {
        return blocks.size();
    }

    public List<Block> blocks() {
        return blocks;
    }

    /// One per block.
    public List<Cue> cues() {
        return Collections.unmodifiableList(cues);
    }

    /// One per block.
    public List<Kind> kinds() {
        return Collections.unmodifiableList(kinds);
    }

    public Box main() {
        return main;
    }

    public Block block(int i) {
        return blocks.get(i);
    }

    public Cue cue(int i) {
        return cues.get(i);
    }

    public Kind kind(int i) {
        return kinds.get(i);
    }

    void set(int i, Kind kind) {
        kinds.set(i, kind);
    }

    /// Takes a block out of the text, if it was in it.
    void drop(int i) {
        if (kinds.get(i) == Kind.BODY || kinds.get(i) == Kind.SUBHEAD) {
            kinds.set(i, Kind.CLUTTER);
        }
    }

    void dropFrom(int from) {
        for (int i = from; i < kinds.size(); i++) {
            drop(i);
        }
    }

    /// Characters of running text.
    public int length() {
        int length = 0;
        for (int i = 0; i < kinds.size(); i++) {
            length += kinds.get(i) == Kind.BODY ? blocks.get(i).text().length() : 0;
        }
        return length;
    }

    /// Characters of prose in a block of the text, 0 for another.
    int proseAt(int i) {
        Block block = blocks.get(i);
        return kinds.get(i) == Kind.BODY && MainText.isProse(block) ? block.text().length() : 0;
    }

    /// Characters of prose from one block to another, that one not included.
    public long prose(int from, int to) {
        long prose = 0;
        for (int i = from; i < to; i++) {
            prose += proseAt(i);
        }
        return prose;
    }
}
