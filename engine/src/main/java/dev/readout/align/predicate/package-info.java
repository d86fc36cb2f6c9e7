/// Reads from the grammar of a clause what is said of whom: [PredicateReader] gives for a statement
/// its [Predicate]s, the main one first, and [Matter] tells whether two of them speak of the same
/// thing done by the same to the same.
@NullMarked
package dev.readout.align.predicate;

import org.jspecify.annotations.NullMarked;
