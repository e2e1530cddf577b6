package ru.promcluster.history.users;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.embedded.Folders;
import ru.promcluster.verdict.Bilingual;

/** The file that users are kept in, one a line: {@code name:roles:organisation:hash}, roles with commas between. */
record UsersFile(Path path) {

    private static final String HEAD = """
            # Кто может войти в службу; пароли — только хеши. Меняют командой users.
            # Who may sign in; passwords are hashes. Changed by the command users.
            # name:roles:organisation:hash
            """;

    private static final int PARTS = 4;

    /** Two threads of a process cannot both hold the lock that keeps other processes away. */
    private static final Object ONE_AT_A_TIME = new Object();

    /** A user and the hash of his password. */
    record Entry(User user, PasswordHash password) {}

    boolean exists() {
        return Files.exists(path);
    }

    /** Differs where the file may have changed. */
    String stamp() throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }

    /** @throws UsersRefused a line cannot be read, and which */
    SortedMap<String, Entry> read() throws IOException {
        var entries = new TreeMap<String, Entry>();
        int number = 0;
        for (var line : Files.readAllLines(path)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                var entry = entry(line, number);
                if (entries.put(entry.user().name(), entry) != null) {
                    throw wrong(
                            number,
                            new Bilingual("это имя уже есть выше, уберите одно из двух", "the name stands above too"),
                            null);
                }
            }
        }
        return entries;
    }

    private Entry entry(String line, int number) {
        var parts = line.split(":", -1);
        if (parts.length != PARTS || !PasswordHash.isOne(parts[3])) {
            throw wrong(
                    number, new Bilingual("нужно имя:роли:ИНН:хеш", "name:roles:organisation:hash is needed"), null);
        }
        var roles = Arrays.stream(parts[1].split(",", -1))
                .map(id -> Role.of(id)
                        .orElseThrow(() -> wrong(
                                number,
                                new Bilingual("роли «" + id + "» нет", "there is no role \"" + id + "\""),
                                null)))
                .collect(Collectors.toSet());
        try {
            return new Entry(
                    new User(parts[0], roles, parts[2].isEmpty() ? null : parts[2]), new PasswordHash(parts[3]));
        } catch (UsersRefused e) {
            throw wrong(number, e.text(), e);
        }
    }

    private UsersRefused wrong(int line, Bilingual what, @Nullable Throwable cause) {
        return new UsersRefused(
                new Bilingual(
                        "Файл пользователей " + path + ", строка " + line + ": " + what.ru(),
                        "Users file " + path + ", line " + line + ": " + what.en()),
                cause);
    }

    /** Changes the users, or makes the file where there is none; nobody else changes them meanwhile. */
    void change(Consumer<Map<String, Entry>> change) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        synchronized (ONE_AT_A_TIME) {
            try (var channel = FileChannel.open(
                            path.resolveSibling(path.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                var entries = exists() ? read() : new TreeMap<String, Entry>();
                change.accept(entries);
                if (held.isValid()) {
                    Folders.write(
                            path,
                            HEAD
                                    + entries.values().stream()
                                            .map(UsersFile::line)
                                            .collect(Collectors.joining()));
                }
            }
        }
    }

    private static String line(Entry entry) {
        var user = entry.user();
        var organisation = user.organisation() == null ? "" : user.organisation();
        return String.join(
                        ":",
                        user.name(),
                        String.join(",", user.roleIds()),
                        organisation,
                        entry.password().text())
                + "\n";
    }
}
