/// What people touch: the program that a terminal starts. Start reading at [Main].
@NullMarked
package dev.readout.app;

import org.jspecify.annotations.NullMarked;
