package ru.promcluster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Bilingual;

/**
 * A rules folder. People change it file by file: a change is ready once the folder has been still from one look to the
 * next.
 */
final class FolderSource implements RuleSource {

    private final Path folder;
    private @Nullable String seen;
    private @Nullable String still;

    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public Bilingual name() {
        return new Bilingual("папка " + folder, "the folder " + folder);
    }

    @Override
    public synchronized String mark() {
        var now = fingerprint();
        if (still == null || now.equals(seen)) {
            still = now;
        }
        seen = now;
        return still;
    }

    @Override
    public List<RulesVersion> versions(String mark) {
        return List.of(RulesVersion.undated(mark));
    }

    @Override
    public RuleFiles files(RulesVersion version) {
        return files(folder);
    }

    static RuleFiles files(Path folder) {
        if (Files.isRegularFile(folder)) {
            return RulesTrust.ANYBODY.admitted(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw broken(
                    folder.toAbsolutePath().normalize().toString(),
                    "rules.no-folder",
                    "Папки с правилами нет. Укажите её в promcluster.rules.path.",
                    "There is no rules folder. Name it in promcluster.rules.path.");
        }
        try {
            return RuleFiles.read(folder);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static BrokenRulesException unreadable(IOException e) {
        return broken("", "rules.unreadable", "Папка не читается: " + e.getMessage(), "Unreadable: " + e.getMessage());
    }

    private static BrokenRulesException broken(String file, String code, String russian, String english) {
        return new BrokenRulesException(List.of(new RuleProblem(file, 0, 0, code, russian, english)));
    }

    /** Names, sizes and times of all files: cheap to take, different after any change. */
    private String fingerprint() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path + " " + stamp(path))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return "gone";
        }
    }
}
