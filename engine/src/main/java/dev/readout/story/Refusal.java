package dev.readout.story;

import dev.readout.report.Citation;
import java.util.Optional;

/// A statement that lies near one of a claim and was not taken into it.
///
/// @param near the statement of the claim
/// @param deciding the comparison that keeps both apart; empty if nothing does and the statement is
///   only less like the others of the claim
public record Refusal(ClaimId claim, Citation near, Citation refused, Optional<Step> deciding) {}
