package dev.readout.extract.block;

import dev.readout.extract.line.DateLine;

/// A date that an element of a page gives to machines: `<time datetime="2025-03-12T09:15Z">`.
///
/// @param value as written
/// @param names class, property and words of the element, which tell "published" from "updated"
/// @param block number of the block that begins at it or after it
public record DateMark(String value, String names, Box box, int block) {

    /// The same with so many blocks more before it.
    public DateMark later(int blocks) {
        return new DateMark(value, names, box, block + blocks);
    }

    /// Whether it is the date of a change; "published updated" names both at once.
    public boolean isChange() {
        return isNamedChange(names);
    }

    /// The microformat hAtom asks for a class "updated" on the date of any entry, so WordPress
    /// writes "entry-date updated" for a report that was never changed.
    public static boolean isNamedChange(String names) {
        return DateLine.namesChange(names)
                && !names.contains("ublish")
                && !names.contains("entry-date");
    }
}
