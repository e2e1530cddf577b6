package ru.promcluster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {

    @Test
    void a_server_that_is_not_there_is_away_however_deep_the_driver_says_so() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        var refused = catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/none")
                .close());

        var away = DatabaseTrouble.isAway(new IllegalStateException(new RuntimeException(refused)));

        assertThat(refused).isInstanceOf(SQLException.class);
        assertThat(away).isTrue();
    }

    @Test
    void a_pool_that_has_no_connection_to_give_is_away() {
        assertThat(DatabaseTrouble.isAway(new SQLException("Acquisition timeout")))
                .isTrue();
    }

    @Test
    void a_statement_that_the_database_refuses_is_our_mistake() {
        assertThat(DatabaseTrouble.isAway(new SQLException("no such column", "42703")))
                .isFalse();
        assertThat(DatabaseTrouble.isAway(new IllegalStateException("something else")))
                .isFalse();
    }
}
