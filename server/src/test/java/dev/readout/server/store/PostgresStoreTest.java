package dev.readout.server.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs against a real server that the test starts.
class PostgresStoreTest extends StoreContract {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        String machine = System.getProperty("os.arch", "unknown");
        assumeTrue(
                machine.equals("amd64") || machine.equals("x86_64"),
                "there is no PostgreSQL to start on a machine of kind " + machine);
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    @BeforeEach
    void open() throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        super.open();
    }

    @Test
    void aSecondServerIsKeptFromTheRowsUntilTheFirstEnds() {
        try (Store second = Store.open(address())) {
            try (Store first = Store.open(address())) {
                first.hold();

                assertThatThrownBy(second::hold)
                        .isInstanceOf(StoreException.class)
                        .hasMessage("another readout serve is using the store " + address());
            }
            second.hold();
        }
    }

    @Override
    StoreAddress address() {
        return new StoreAddress(postgres.getJdbcUrl("postgres", "postgres"), "", "");
    }
}
