package ru.promcluster.history.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersTest {

    private static final String PASSWORD = "correct horse battery";
    private static final User PETROV =
            new User("петров", Set.of(Role.APPLICANT, Role.REVIEWER), TestUsers.ORGANISATION);

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("data").resolve("users.txt");
    }

    @Test
    void whoever_gives_the_right_password_is_who_he_says() {
        var users = Users.in(file());
        users.add(PETROV, PASSWORD);

        assertThat(users.verifiedBefore("петров", PASSWORD)).isEmpty();
        assertThat(users.verify("петров", PASSWORD)).contains(PETROV);
        assertThat(users.verifiedBefore("петров", PASSWORD)).contains(PETROV);
        assertThat(users.verify("петров", PASSWORD + "!")).isEmpty();
        assertThat(users.verifiedBefore("петров", PASSWORD + "!")).isEmpty();
        assertThat(users.verify("nobody", PASSWORD)).isEmpty();
    }

    @Test
    void a_letter_is_the_same_however_the_keyboard_sends_it() {
        var users = Users.in(file());
        users.add(PETROV, "чай и йод вместе"); // й as one sign

        assertThat(users.verify("петров", "чаи\u0306 и и\u0306од вместе")).contains(PETROV);
    }

    @Test
    void no_password_stands_in_the_file_and_nobody_else_may_read_it() throws IOException {
        Users.in(file()).add(PETROV, PASSWORD);

        var lines = Files.readAllLines(file());
        assertThat(lines.get(lines.size() - 1))
                .matches("петров:applicant,reviewer:7707083893:pbkdf2-sha512\\$210000\\$[\\w-]{22}\\$[\\w-]{43}");
        assertThat(Files.readString(file())).doesNotContain(PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_change_by_another_process_counts_at_once() {
        var service = Users.in(file());
        var command = Users.in(file());
        command.add(PETROV, PASSWORD);
        assertThat(service.verify("петров", PASSWORD)).isPresent();

        command.setPassword("петров", "another password");
        assertThat(service.verifiedBefore("петров", PASSWORD)).isEmpty();
        assertThat(service.verify("петров", PASSWORD)).isEmpty();
        command.change(new User("петров", Set.of(Role.OPERATOR), null));
        assertThat(service.verify("петров", "another password").orElseThrow().roles())
                .containsExactly(Role.OPERATOR);
        command.remove("петров");

        assertThat(service.verify("петров", "another password")).isEmpty();
        assertThat(service.all()).isEmpty();
    }

    @Test
    void the_first_start_makes_one_user_and_the_second_nothing() {
        var users = Users.in(file());

        var password = users.madeFirst().orElseThrow();

        assertThat(users.madeFirst()).isEmpty();
        assertThat(users.verify("admin", password))
                .contains(new User(
                        "admin", Set.of(Role.REVIEWER, Role.POLICY_AUTHOR, Role.POLICY_APPROVER, Role.OPERATOR), null));
    }

    @Test
    void whoever_adds_at_the_same_time_loses_nothing() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var adding = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 8; i++) {
                var user = new User("user" + i, Set.of(Role.OPERATOR), null);
                adding.add(() -> {
                    Users.in(file()).add(user, PASSWORD);
                    return null;
                });
            }
            for (var added : threads.invokeAll(adding)) {
                added.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(Users.in(file()).all()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:operator:                          | строка 1: нужно имя:роли:ИНН:хеш
            a:operator::plain                    | строка 1: нужно имя:роли:ИНН:хеш
            a:king::HASH                         | строка 1: роли «king» нет
            a:applicant::HASH                    | строка 1: Заявителю a нужна организация
            a:applicant:7707083890:HASH          | строка 1: «7707083890» — не ИНН
            a b:operator::HASH                   | строка 1: Имя «a b» не подходит
            a:operator::HASH#a:reviewer::HASH    | строка 2: это имя уже есть выше
            """)
    void a_broken_line_is_named(String lines, String told) throws IOException {
        var hash = "pbkdf2-sha512$210000$" + "A".repeat(22) + "$" + "A".repeat(43);
        Files.createDirectories(file().getParent());
        Files.write(file(), List.of(lines.replace("HASH", hash).split("#")));

        assertThatThrownBy(() -> Users.in(file()).all())
                .isInstanceOf(UsersRefused.class)
                .hasMessageContaining(told);
    }

    @Test
    void what_cannot_be_done_is_refused_and_changes_nothing() {
        var users = Users.in(file());
        users.add(PETROV, PASSWORD);

        assertThatThrownBy(() -> users.add(PETROV, PASSWORD)).hasMessageContaining("петров уже есть");
        assertThatThrownBy(() -> users.add(new User("b", Set.of(Role.OPERATOR), null), "short"))
                .hasMessageContaining("от 12 до 200 знаков");
        assertThatThrownBy(() -> users.setPassword("nobody", PASSWORD)).hasMessageContaining("Пользователя nobody нет");
        assertThatThrownBy(() -> users.remove("nobody")).hasMessageContaining("Пользователя nobody нет");
        assertThat(users.all()).containsExactly(PETROV);
    }
}
