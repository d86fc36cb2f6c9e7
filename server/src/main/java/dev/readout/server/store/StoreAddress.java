package dev.readout.server.store;

import java.nio.file.Path;

/// Where the store is.
///
/// @param url as JDBC has it: `jdbc:sqlite:data/readout.db`, `jdbc:postgresql://host/database`
/// @param user empty if the store asks for none, or if the url holds it
public record StoreAddress(String url, String user, String password) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public StoreAddress {
        if (!isKnown(url)) {
            throw new IllegalArgumentException("a store is SQLite or PostgreSQL");
        }
    }

    /// A file in the folder of the server's data.
    public static StoreAddress in(Path data) {
        return new StoreAddress(SQLITE + data.resolve("readout.db"), "", "");
    }

    /// Whether a store can be opened under such an address.
    public static boolean isKnown(String url) {
        return url.startsWith(SQLITE) || url.startsWith(POSTGRESQL);
    }

    /// Whether it is a file in the folder of the server's data.
    public boolean isIn(Path data) {
        return url.equals(in(data).url);
    }

    boolean isSqlite() {
        return url.startsWith(SQLITE);
    }

    /// Without user and password, which nobody wants in a log.
    @Override
    public String toString() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
