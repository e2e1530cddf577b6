package ru.promcluster.rulebook;

import java.nio.file.Path;
import java.util.List;
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
     * The versions that judge any day, the oldest first; at least one.
     *
     * @param mark what {@link #mark()} said
     * @throws BrokenRulesException there are no rules, and why
     */
    List<RulesVersion> versions(String mark);

    /**
     * All files of a version.
     *
     * @throws BrokenRulesException they are no rules, and why
     */
    RuleFiles files(RulesVersion version);
}
