/// What goes in: web pages and what a person reads on each. What comes out: how well `extract`
/// finds it, by the definitions that the published benchmarks of such programs use, once on the
/// pages as they are and once without the markup that only programs see. Start reading at
/// [PageAccuracy], then [PageScore] and [TextOverlap].
@NullMarked
package dev.readout.bench.pages;

import org.jspecify.annotations.NullMarked;
