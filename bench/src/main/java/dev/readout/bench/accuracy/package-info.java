/// What goes in: a gold file and a prediction in the schema `corroboration-gold/1`. What comes out:
/// how well one meets the other, section by section. The sections of the schema are compared as
/// sets of characters, so that a line end or a span cut in two costs nothing. Start reading at
/// [BriefScorer], then [Places] and [Matching].
@NullMarked
package dev.readout.bench.accuracy;

import org.jspecify.annotations.NullMarked;
