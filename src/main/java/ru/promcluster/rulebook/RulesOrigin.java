package ru.promcluster.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RawFiles;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.kept.KeptRules;
import ru.promcluster.rulebook.kept.RulesKeep;

/** The files that rules are read from, and where it is kept what they came to. */
final class RulesOrigin {

    private final Supplier<RuleFiles> files;
    private final RulesKeep keep;
    private final String sha256;

    private RulesOrigin(Supplier<RuleFiles> files, RulesKeep keep, String sha256) {
        this.files = files;
        this.keep = keep;
        this.sha256 = sha256;
    }

    /**
     * Files whatever was made of them before.
     *
     * @param files throws {@link BrokenRulesException} where there are no rules
     */
    static RulesOrigin of(Supplier<RuleFiles> files) {
        return new RulesOrigin(files, RulesKeep.NONE, "");
    }

    /**
     * Files that have perhaps been read before.
     *
     * @throws BrokenRulesException there are no rules
     */
    static RulesOrigin of(Supplier<RuleFiles> content, RulesKeep keep) {
        if (keep.isNone()) {
            return of(content);
        }
        var files = content.get();
        return new RulesOrigin(() -> files, keep, files.digest(every -> true));
    }

    /**
     * A folder, or a bundle. Of a folder that was read before no file is even looked at as text.
     *
     * @throws BrokenRulesException there are no rules
     */
    static RulesOrigin of(Path folder, RulesKeep keep) {
        if (keep.isNone() || !Files.isDirectory(folder)) {
            return of(() -> FolderSource.files(folder), keep);
        }
        try {
            var raw = RawFiles.read(folder);
            return new RulesOrigin(() -> texts(raw), keep, raw.sha256());
        } catch (IOException e) {
            throw FolderSource.unreadable(e);
        }
    }

    private static RuleFiles texts(RawFiles raw) {
        try {
            return raw.texts();
        } catch (IOException e) {
            throw FolderSource.unreadable(e);
        }
    }

    RuleFiles files() {
        return files.get();
    }

    /** What was kept of these very files; {@code null}: nothing. */
    @Nullable
    KeptRules kept() {
        return keep.find(sha256, () -> files().chosen(every -> true));
    }

    void keep(KeptRules rules) {
        keep.keep(sha256, rules);
    }

    boolean isKept() {
        return !keep.isNone();
    }
}
