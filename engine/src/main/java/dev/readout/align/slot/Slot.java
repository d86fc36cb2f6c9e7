package dev.readout.align.slot;

import dev.readout.story.Aspect;
import dev.readout.story.Step;

/// Something that one event, person or thing has one of.
///
/// @param key equal for reports that speak of the same: "magnitude", "age of e3"
/// @param aspect what reports differ on if they give it two values
/// @param part what is compared, as the reason tells it
/// @param isFirm whether two values contradict each other; else a reader wants to know of both
/// @param why what two values are, for the reason: "different magnitudes of one quake"
public record Slot(String key, Aspect aspect, Step.Part part, boolean isFirm, String why) {}
