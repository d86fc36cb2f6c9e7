package dev.readout.group;

import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// A report in the stream, with the earlier ones that are like it.
final class Filed {
    /// Place in the order of arrival, from 1.
    final int number;

    final Sketch sketch;

    /// Those it speaks of, see [Persons].
    final Terms persons;

    private final int[] like;
    private final float[] similarities;

    /// Reports with one mark stay together; 0 = none.
    int mark;

    /// Whether a part of the state has been handed out for it.
    boolean isSaved;

    private Filed(int number, Sketch sketch, int[] like, float[] similarities) {
        this.number = number;
        this.sketch = sketch;
        this.persons = Persons.of(sketch);
        this.like = like;
        this.similarities = similarities;
    }

    /// @param like numbers of earlier reports
    static Filed of(int number, Sketch sketch, SortedMap<Integer, Float> like) {
        int[] numbers = new int[like.size()];
        float[] similarities = new float[like.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> entry : like.entrySet()) {
            numbers[at] = entry.getKey();
            similarities[at++] = entry.getValue();
        }
        return new Filed(number, sketch, numbers, similarities);
    }

    static Filed of(GroupState.Kept kept) {
        int[] numbers = kept.like().stream().mapToInt(GroupState.Like::number).toArray();
        float[] similarities = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            similarities[i] = kept.like().get(i).similarity();
        }
        Filed filed = new Filed(kept.number(), kept.sketch(), numbers, similarities);
        filed.mark = kept.mark();
        filed.isSaved = true;
        return filed;
    }

    GroupState.Kept kept() {
        List<GroupState.Like> kept = new ArrayList<>();
        for (int i = 0; i < like.length; i++) {
            kept.add(new GroupState.Like(like[i], similarities[i]));
        }
        return new GroupState.Kept(number, sketch, mark, kept);
    }

    /// How alike two reports are, as far as it was worth keeping; else as much as strangers are.
    double similarity(Filed other) {
        if (other.number > number) {
            return other.similarity(this);
        }
        int at = Arrays.binarySearch(like, other.number);
        return at < 0 ? Likeness.STRANGERS : similarities[at];
    }

    /// Numbers of the earlier reports that are like it, rising.
    int[] like() {
        return like;
    }
}
