package ru.promcluster.rulebook.kept;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import ru.promcluster.rulebook.containment.PlainRule;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.guard.GuardedRule;

/** The form of kept rules: what is written and what is read, in the same order. */
final class RulesForm {

    private RulesForm() {}

    static byte[] write(KeptRules rules) {
        var out = new KeptOutput();
        var contents = new ContentOutput(out, criterion -> {
            var rule = rules.rule(criterion);
            if (rule == null) {
                throw new IllegalArgumentException("No rule of " + criterion.ruleFile());
            }
            write(rule, out);
        });
        out.all(rules.subjects(), contents::subject);
        out.all(rules.rulesets(), contents::ruleset);
        return out.bytes();
    }

    private static void write(KeptRule rule, KeptOutput out) {
        var guarded = rule.guarded();
        out.text(guarded.criterion());
        out.text(guarded.text());
        out.text(guarded.name());
        out.number(guarded.line());
        out.all(guarded.figures(), out::text);
        out.optional(rule.compiled(), compiled -> {
            out.text(compiled.name());
            out.text(compiled.type());
            out.bytes(compiled.bytecode());
        });
    }

    /** @param texts the files of the rules, by path; asked for when somebody needs one */
    static KeptRules read(byte[] bytes, Supplier<SortedMap<String, String>> texts) {
        var in = new KeptInput(bytes);
        var rules = new IdentityHashMap<CriterionFiles, KeptRule>();
        var contents = new ContentInput(in, texts, criterion -> rules.put(criterion, rule(in)));
        return new KeptRules(in.all(contents::subject), in.all(contents::ruleset), rules);
    }

    private static KeptRule rule(KeptInput in) {
        var guarded = new GuardedRule(in.text(), in.text(), in.text(), in.number(), List.copyOf(in.all(in::text)));
        return new KeptRule(guarded, in.optional(() -> new PlainRule(in.text(), in.text(), in.bytes())));
    }
}
