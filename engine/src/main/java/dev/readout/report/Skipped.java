package dev.readout.report;

/// An input that could not be read, and why.
///
/// @param file as the user named it on the command line or, in a folder, its name
/// @param reason completes the sentence "FILE …": "is empty"
public record Skipped(String file, String reason) {}
