package ru.promcluster.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** The service as somebody starts it who has configured nothing. */
class FirstStartIT {

    private static final Pattern SHOWN = Pattern.compile("admin : (\\S+)");

    @TempDir
    Path directory;

    @Test
    void the_password_of_the_first_user_is_shown_once_and_lets_him_in_ever_after() throws Exception {
        var users = directory.resolve("data").resolve("users.txt");
        String password;
        try (var first = ServiceProcess.on(
                        directory, ServiceProcess.SHORT_LIVED, "-Dpromcluster.security.users-file=" + users)
                .ready()) {
            var shown = SHOWN.matcher(first.log());
            assertThat(shown.find()).as(first.log()).isTrue();
            password = shown.group(1);
            var nobody = first.api().anonymous();

            assertThat(nobody.check("", Filings.text("skfo-glass")).statusCode())
                    .isEqualTo(200);
            assertThat(nobody.get(Api.ASSESSMENTS).statusCode()).isEqualTo(401);
            assertThat(as("admin", "wrong", first).get(Api.ASSESSMENTS).statusCode())
                    .isEqualTo(401);
            assertThat(as("admin", password, first).get(Api.ASSESSMENTS).statusCode())
                    .isEqualTo(200);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users)))
                    .isEqualTo("rw-------");
        }

        try (var second = ServiceProcess.on(
                        directory, ServiceProcess.SHORT_LIVED, "-Dpromcluster.security.users-file=" + users)
                .ready()) {
            assertThat(as("admin", password, second).get(Api.ASSESSMENTS).statusCode())
                    .isEqualTo(200);
            assertThat(second.log()).doesNotContain(password);
        }
    }

    private static Api as(String name, String password, ServiceProcess service) {
        return service.api().with(TestUsers.authorization(name, password));
    }
}
