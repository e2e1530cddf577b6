package ru.promcluster.history.users;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Somebody of each role, all with the same password, in a users file of this JVM. */
public final class TestUsers {

    /** A name that is not ASCII, as most are. */
    public static final String REVIEWER = "иванова";

    public static final String APPLICANT = "glass";
    /** An applicant of another organisation. */
    public static final String STRANGER = "valves";

    public static final String POLICY_AUTHOR = "author";
    public static final String POLICY_APPROVER = "approver";
    public static final String OPERATOR = "operator";

    /** Two who may write and approve, and see names: what they may not do to their own drafts is no question of roles. */
    public static final String LAWYER = "anna";

    public static final String OTHER_LAWYER = "boris";

    public static final String ORGANISATION = "7707083893";
    public static final String OTHER_ORGANISATION = "7736050003";

    public static final String PASSWORD = "пароль для проверок";

    private static final Path FILE = made(Path.of("target", "test-users.txt"));

    private TestUsers() {}

    /** Where it lies. */
    public static Path file() {
        return FILE;
    }

    private static Path made(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var users = Users.in(file);
        users.add(new User(REVIEWER, Set.of(Role.REVIEWER), null), PASSWORD);
        users.add(new User(APPLICANT, Set.of(Role.APPLICANT), ORGANISATION), PASSWORD);
        users.add(new User(STRANGER, Set.of(Role.APPLICANT), OTHER_ORGANISATION), PASSWORD);
        users.add(new User(POLICY_AUTHOR, Set.of(Role.POLICY_AUTHOR), null), PASSWORD);
        users.add(new User(POLICY_APPROVER, Set.of(Role.POLICY_APPROVER), null), PASSWORD);
        users.add(new User(OPERATOR, Set.of(Role.OPERATOR), null), PASSWORD);
        for (var lawyer : List.of(LAWYER, OTHER_LAWYER)) {
            users.add(
                    new User(lawyer, Set.of(Role.POLICY_AUTHOR, Role.POLICY_APPROVER, Role.REVIEWER), null), PASSWORD);
        }
        return file.toAbsolutePath();
    }

    /** The header by which one of them signs in. */
    public static String authorization(String name) {
        return authorization(name, PASSWORD);
    }

    public static String authorization(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
