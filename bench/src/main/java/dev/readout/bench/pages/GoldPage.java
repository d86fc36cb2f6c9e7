package dev.readout.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.report.Page;

/// A web page and what a person reads on it.
///
/// @param gold `text`, `title`, `author`, `date`, `dateline`, `agency`, each where there is one;
///   `text_suspect` and `date_suspect` where the person is doubted
public record GoldPage(JsonNode gold, Page page) {}
