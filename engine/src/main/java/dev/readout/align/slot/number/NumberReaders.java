package dev.readout.align.slot.number;

import dev.readout.align.slot.SlotReader;
import java.util.List;

/// All readers of figures.
public final class NumberReaders {
    private NumberReaders() {}

    public static List<SlotReader> all() {
        return List.of(
                new AgeReader(),
                new FateReader(),
                new MeasuredReader(),
                new LengthReader(),
                new ShareReader(),
                new PriceReader(),
                new RankReader(),
                new RecordReader(),
                new SizedReader(),
                new SumReader(),
                new StreetReader(),
                new ConversionReader(),
                new DigitReader());
    }
}
