/// Readout's engine: reports in, a brief with evidence out. Start reading at [Engine].
@NullMarked
package dev.readout;

import org.jspecify.annotations.NullMarked;
