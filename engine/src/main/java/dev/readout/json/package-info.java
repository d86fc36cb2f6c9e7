/// The one written form of every value, for files, store, web and stream alike.
@NullMarked
package dev.readout.json;

import org.jspecify.annotations.NullMarked;
