package dev.readout.report;

/// Names a report inside one run: `r1`, `r2`, … in the order of file name, then of content.
///
/// @param value never blank
public record ReportId(String value) implements Comparable<ReportId> {
    public ReportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a report id is never blank");
        }
    }

    /// By length, then by characters, so that `r2` comes before `r10`.
    @Override
    public int compareTo(ReportId other) {
        return value.length() != other.value.length()
                ? Integer.compare(value.length(), other.value.length())
                : value.compareTo(other.value);
    }
}
