package ru.promcluster.rulebook;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Subject;

/** All rulesets that were published together. Never changes; a changed folder makes a new one. */
public final class Rulebook {

    private final SortedMap<String, Later<Ruleset>> rulesets;
    private final Map<String, Subject> subjects;

    Rulebook(SortedMap<String, Later<Ruleset>> rulesets, Map<String, Subject> subjects) {
        this.rulesets = new TreeMap<>(rulesets);
        // Asked for every participant: a copy by Map.copyOf divides at every look.
        this.subjects = Collections.unmodifiableMap(new HashMap<>(subjects));
    }

    /** All rulesets, by id. */
    public Collection<Ruleset> rulesets() {
        return rulesets.values().stream().map(Later::get).toList();
    }

    public @Nullable Ruleset ruleset(String id) {
        var ruleset = rulesets.get(id);
        return ruleset == null ? null : ruleset.get();
    }

    /** The subjects of the Federation by code. */
    public Map<String, Subject> subjects() {
        return subjects;
    }

    /** Compiles all editions now; without it each is compiled when it is first needed. */
    public void compile() {
        rulesets().forEach(Ruleset::compile);
    }

    void retire() {
        rulesets().forEach(ruleset -> ruleset.editions().forEach(Edition::retire));
    }
}
