package ru.promcluster.rulebook;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Subject;

/** All rulesets that were published together. Never changes; a changed folder makes a new one. */
public final class Rulebook {

    private final Map<String, Ruleset> rulesets;
    private final Map<String, Subject> subjects;

    Rulebook(Map<String, Ruleset> rulesets, Map<String, Subject> subjects) {
        this.rulesets = new TreeMap<>(rulesets);
        this.subjects = Map.copyOf(subjects);
    }

    /** All rulesets, by id. */
    public Collection<Ruleset> rulesets() {
        return rulesets.values();
    }

    public @Nullable Ruleset ruleset(String id) {
        return rulesets.get(id);
    }

    /** The subjects of the Federation by code. */
    public Map<String, Subject> subjects() {
        return subjects;
    }

    /** Compiles all editions now; without it each is compiled when it is first needed. */
    public void compile() {
        rulesets.values().forEach(Ruleset::compile);
    }

    void retire() {
        rulesets.values().forEach(ruleset -> ruleset.editions().forEach(Edition::retire));
    }
}
