package ru.promcluster.rulebook.dialect;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;

/** Understands rules in Russian sentences, by the list of sentences of one set of rules. */
public final class Dialect {

    private final SentenceList list;

    public Dialect(SentenceList list) {
        this.list = list;
    }

    /**
     * What the rule of a criterion stands for.
     *
     * @param figures names of the figures there are; {@code null}: that is not known
     * @return {@code null}: it is not understood; then the problems say from which word on, and what was meant perhaps
     */
    public @Nullable Expansion expand(CriterionFiles criterion, @Nullable Set<String> figures, RuleProblems problems) {
        var path = criterion.ruleFile();
        var file = DialectFile.read(path, criterion.rule(), problems);
        if (file == null) {
            return null;
        }
        var understanding = new Understanding(list, file.sentence());
        var finding = understanding.whole();
        if (finding == null) {
            problems.add(new Advice(list, file.sentence(), understanding).problem(path));
            return null;
        }
        boolean areKnown = true;
        for (var token : file.sentence()) {
            if (token.kind() == Token.Kind.BRACED && figures != null && !figures.contains(token.text())) {
                problems.add(unknown(path, token, figures));
                areKnown = false;
            }
        }
        return areKnown ? new DrlText(file, finding).expansion(criterion.id()) : null;
    }

    private static RuleProblem unknown(String path, Token token, Set<String> figures) {
        var name = token.text();
        return new RuleProblem(
                path,
                token.line(),
                token.column(),
                "figure.unknown",
                "Числа «" + name + "» нет." + RuleProblems.maybe(name, figures, true),
                "No figure «" + name + "»." + RuleProblems.maybe(name, figures, false));
    }
}
