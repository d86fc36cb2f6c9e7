package dev.readout.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens a database and brings its tables up to date.
final class Database {
    /// SQLite writes one after the other: more connections only wait longer.
    private static final int SQLITE_CONNECTIONS = 4;

    private static final int POSTGRESQL_CONNECTIONS = 10;

    /// How long a writer waits for the one before it.
    private static final int BUSY_MILLISECONDS = 30_000;

    private static final Map<String, String> SQLITE_WORDS =
            Map.of(
                    "identity", "INTEGER PRIMARY KEY AUTOINCREMENT",
                    "bytes", "BLOB",
                    "freeNumbers", "");
    private static final Map<String, String> POSTGRESQL_WORDS =
            Map.of(
                    "identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                    "bytes", "BYTEA",
                    "freeNumbers", "ALTER TABLE report ALTER COLUMN id DROP IDENTITY;");

    private Database() {}

    /// @throws StoreException if there is none, or it is of a later version of the program
    static HikariDataSource open(StoreAddress address) {
        try {
            HikariDataSource source = new HikariDataSource(config(address));
            migrate(source, address.isSqlite() ? SQLITE_WORDS : POSTGRESQL_WORDS);
            return source;
        } catch (FlywayException
                | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            throw new StoreException(
                    "the store %s could not be opened: %s".formatted(address, rootOf(e)), e);
        }
    }

    private static HikariConfig config(StoreAddress address) {
        HikariConfig config = new HikariConfig();
        if (address.isSqlite()) {
            config.setDataSource(sqlite(address));
            config.setMaximumPoolSize(SQLITE_CONNECTIONS);
        } else {
            config.setJdbcUrl(address.url());
            config.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
            if (!address.user().isEmpty()) {
                config.setUsername(address.user());
                config.setPassword(address.password());
            }
        }
        return config;
    }

    /// Write-ahead log, and every commit on the disk before it is acknowledged. A transaction takes
    /// the right to write when it begins, so that two never wait for each other.
    private static SQLiteDataSource sqlite(StoreAddress address) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address.url());
        return source;
    }

    private static void migrate(HikariDataSource source, Map<String, String> words) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:dev/readout/server/store")
                .placeholders(words)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static String rootOf(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason is given");
    }
}
