package ru.promcluster.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * The files that rulesets and their cases depend on: those of their own folders, what lies outside of the folders of
 * rulesets, and the filings of the register, which the cases of all may start from.
 */
public final class RulesetFiles {

    private RulesetFiles() {}

    /**
     * The rulesets that a change can have an effect on, their cases included.
     *
     * @return of those that there are after it
     */
    public static Set<String> concerned(RuleFiles before, RuleFiles after) {
        var rulesets = Set.copyOf(after.rulesets());
        var known = new HashSet<>(before.rulesets());
        known.addAll(rulesets);
        var concerned = new HashSet<String>();
        for (var path : changed(before, after)) {
            var owner = path.substring(0, Math.max(0, path.indexOf('/')));
            if (!known.contains(owner) || path.startsWith(CaseFilings.REGISTER + CaseFilings.FOLDER)) {
                return rulesets;
            }
            concerned.add(owner);
        }
        concerned.retainAll(rulesets);
        return concerned;
    }

    private static Set<String> changed(RuleFiles before, RuleFiles after) {
        var changed = new HashSet<>(before.chosen(path -> !Objects.equals(before.text(path), after.text(path)))
                .keySet());
        changed.addAll(after.chosen(path -> before.text(path) == null).keySet());
        return changed;
    }

    /** Some rulesets without the others; they judge as they did, and their cases come out as they did. */
    public static RuleFiles of(RuleFiles files, Collection<String> rulesets) {
        var others = new HashSet<>(files.rulesets());
        others.removeAll(rulesets);
        var texts = new TreeMap<>(files.chosen(
                path -> !others.contains(path.substring(0, Math.max(0, path.indexOf('/'))))));
        if (others.contains(CaseFilings.REGISTER)) {
            // A folder of filings alone would be no ruleset: who starts from them gets them as its own.
            files.chosen(path -> path.startsWith(CaseFilings.REGISTER + CaseFilings.FOLDER))
                    .forEach((path, text) -> rulesets.forEach(
                            id -> texts.putIfAbsent(id + path.substring(CaseFilings.REGISTER.length()), text)));
        }
        return RuleFiles.of(texts);
    }
}
