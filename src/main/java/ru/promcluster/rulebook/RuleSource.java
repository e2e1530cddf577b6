package ru.promcluster.rulebook;

import java.nio.file.Path;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;

/** Where rules come from: a folder, or what was published for all nodes. */
public interface RuleSource {

    /** The folder, followed as it changes. */
    static RuleSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** What the operator calls it. */
    Bilingual name();

    /** Cheap to take; another one once there is a change that is ready to be taken over. */
    String mark();

    /**
     * All files as they are now.
     *
     * @param mark what {@link #mark()} said last
     * @throws BrokenRulesException they are no rules, and why
     */
    RuleFiles files(String mark);
}
