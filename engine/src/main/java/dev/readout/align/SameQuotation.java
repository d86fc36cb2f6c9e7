package dev.readout.align;

import dev.readout.report.Analysis;
import java.util.List;

final class SameQuotation {
    private SameQuotation() {}

    static void identify(List<Analysis> analyses, List<Scene> scenes) {}
}
