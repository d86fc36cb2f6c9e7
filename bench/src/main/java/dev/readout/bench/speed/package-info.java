/// Measures how long the program takes and how much memory. Start reading at [Performance].
@NullMarked
package dev.readout.bench.speed;

import org.jspecify.annotations.NullMarked;
