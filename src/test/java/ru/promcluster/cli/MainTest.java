package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.history.embedded.Directories;
import ru.promcluster.history.embedded.Holder;

@Timeout(120)
class MainTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_service_whose_directory_is_held_says_by_whom_and_ends() throws IOException {
        var home = Directories.madeIn(folder);
        try (var holder = Holder.on(home)) {
            holder.ready();

            var service = Holder.java(home, ServiceWithoutArguments.class.getName());

            var printed = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(printed)
                    .contains("Папку базы данных " + home)
                    .contains("The database directory " + home)
                    .contains(String.valueOf(holder.pid()))
                    .doesNotContain("Exception");
            assertThat(service.onExit().join().exitValue()).isEqualTo(ExitCode.REFUSED);
        }
        Directories.leave(home);
    }

    /** The other process is given the directory as an argument; the service takes none. */
    static final class ServiceWithoutArguments {

        private ServiceWithoutArguments() {}

        public static void main(String[] args) {
            Main.main();
        }
    }
}
