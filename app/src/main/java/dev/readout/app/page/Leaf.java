package dev.readout.app.page;

/// A part of a page that has an address of its own.
///
/// @param name letters, digits and hyphens; empty for the page that leads to the others
/// @param title not escaped
/// @param html escaped, with [Slots]
public record Leaf(String name, String title, String html) {}
