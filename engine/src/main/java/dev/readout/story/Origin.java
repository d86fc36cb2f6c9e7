package dev.readout.story;

import dev.readout.report.Citation;

/// Where a claim first came from, as far as the reports tell. We count origins, not reports.
public sealed interface Origin {
    /// A person or body that a report names: a ministry, a court, an eyewitness by name. Counted
    /// once per party.
    record Named(EntityId entity, Citation evidence) implements Origin {}

    /// A source that is described but not named, e.g. "two officials". Never the same as another.
    record Unnamed(EntityId entity, Citation evidence) implements Origin {}

    /// No report says where the claim came from. Proves nothing and is not counted.
    record NotStated() implements Origin {}
}
