package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.history.users.Users;

class UsersCommandTest {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path directory;

    private Ran ran(String... args) {
        return Ran.asking(directory.resolve("users.txt"), PASSWORD + "\n", args);
    }

    @Test
    void users_are_added_changed_listed_and_removed() {
        var added = ran("users", "add", "glass", "--roles", "applicant", "--organisation", "7707083893");
        ran("users", "add", "иванова", "--roles", "reviewer,policy-approver");
        ran("users", "change", "иванова", "--roles", "operator,reviewer");
        var listed = ran("users", "list");
        var removed = ran("users", "remove", "glass", "--lang", "en");

        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(added.out()).isEqualTo("Пользователь glass заведён.\n");
        assertThat(listed.lines()).containsExactly("glass  applicant  7707083893", "иванова  reviewer,operator");
        assertThat(removed.out()).isEqualTo("User glass is removed.\n");
        assertThat(Users.in(directory.resolve("users.txt")).verify("иванова", PASSWORD))
                .isPresent();
        assertThat(ran("users", "list").lines()).containsExactly("иванова  reviewer,operator");
    }

    @Test
    void a_password_is_changed_by_what_comes_in() {
        ran("users", "add", "glass", "--roles", "operator");

        var changed = Ran.asking(
                directory.resolve("users.txt"), "another password\n", "users", "password", "glass", "--lang", "en");

        assertThat(changed.out()).isEqualTo("The password of glass is changed.\n");
        assertThat(Users.in(directory.resolve("users.txt")).verify("glass", "another password"))
                .isPresent();
    }

    @Test
    void what_cannot_be_done_ends_with_three_and_says_why() {
        var noOrganisation = ran("users", "add", "glass", "--roles", "applicant");
        var noRole = ran("users", "add", "glass", "--roles", "king");
        var noPassword = Ran.asking(directory.resolve("users.txt"), "", "users", "add", "glass", "--roles", "operator");
        var nobody = ran("users", "list", "--lang", "en");

        assertThat(noOrganisation.exitCode()).isEqualTo(3);
        assertThat(noOrganisation.err()).isEqualTo("Заявителю glass нужна организация: её ИНН.\n");
        assertThat(noRole.exitCode()).isEqualTo(3);
        assertThat(noRole.err()).contains("There is no role \"king\"");
        assertThat(noPassword.err()).isEqualTo("В пароле должно быть от 12 до 200 знаков.\n");
        assertThat(nobody.exitCode()).isEqualTo(3);
        assertThat(nobody.err()).startsWith("The users file ");
    }
}
