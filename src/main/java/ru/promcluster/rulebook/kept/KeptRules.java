package ru.promcluster.rulebook.kept;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RulesetContent;
import ru.promcluster.rulebook.files.Subject;

/** What sound rules came to when they were read: their files folded, each rule checked, and compiled where it was needed. */
public final class KeptRules {

    private final List<Subject> subjects;
    private final List<RulesetContent> rulesets;
    /** By the very object: a criterion that later editions inherit is one object in all of them. */
    private final IdentityHashMap<CriterionFiles, KeptRule> rules;

    /** @param rules the rule of each criterion of each edition */
    public KeptRules(
            List<Subject> subjects, List<RulesetContent> rulesets, IdentityHashMap<CriterionFiles, KeptRule> rules) {
        this.subjects = List.copyOf(subjects);
        this.rulesets = List.copyOf(rulesets);
        this.rules = new IdentityHashMap<>(rules.size());
        this.rules.putAll(rules);
    }

    public List<Subject> subjects() {
        return subjects;
    }

    public List<RulesetContent> rulesets() {
        return rulesets;
    }

    /** The rule of a criterion that is one of the rulesets' own objects; {@code null}: it is not. */
    public @Nullable KeptRule rule(CriterionFiles criterion) {
        return rules.get(criterion);
    }
}
