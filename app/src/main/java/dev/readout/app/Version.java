package dev.readout.app;

/// The version of this program.
public final class Version {
    /// As in the manifest of the jar, "0" where there is no jar: while tests run.
    public static final String NUMBER = number();

    private Version() {}

    private static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
