package dev.readout.extract.block;

import dev.readout.extract.line.Line;
import dev.readout.text.Span;

/// A run of text between two block elements of an HTML page.
///
/// @param text one line, never blank
/// @param box the part of the page it stands in
/// @param tag name of the block element right around it: `p`, `li`, `h2`, `div`
/// @param linked number of its characters that stand in links
/// @param strong number of its characters in bold type
public record Block(String text, Box box, String tag, int linked, int strong) {

    public boolean isHeading() {
        return tag.length() == 2
                && tag.charAt(0) == 'h'
                && tag.charAt(1) >= '1'
                && tag.charAt(1) <= '6';
    }

    /// 0 = no character stands in a link, 1 = all do.
    public double linkedShare() {
        return (double) linked / text.length();
    }

    /// As a line of its own, at no place of a text yet.
    public Line line() {
        return new Line(new Span(0, text.length()), text, true);
    }
}
