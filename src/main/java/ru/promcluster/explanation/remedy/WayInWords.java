package ru.promcluster.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.remedy.WayIn;
import ru.promcluster.rulebook.remedy.WayIn.Answer;
import ru.promcluster.rulebook.remedy.WayIn.None;
import ru.promcluster.rulebook.remedy.WayIn.NothingToDo;
import ru.promcluster.rulebook.remedy.WayIn.Steps;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** Says what the way in of an application is. */
public final class WayInWords {

    private final StepWords words;
    private final Grammar grammar;
    private final Function<String, String> titles;

    /** @param titles of criteria, by id */
    public WayInWords(ClusterApplication application, Language language, Function<String, String> titles) {
        words = new StepWords(application, language);
        grammar = Grammar.of(language);
        this.titles = titles;
    }

    /** What to do for one criterion. */
    public List<String> remedy(Answer answer) {
        if (answer instanceof Steps steps) {
            return words.sentences(steps.steps());
        }
        return List.of(text(answer instanceof None none && none.limits() != null ? "none.found" : "none.exists"));
    }

    /** What to do altogether, and what stays open then. */
    public List<String> smallest(WayIn wayIn) {
        var answer = wayIn.smallest();
        if (answer instanceof NothingToDo) {
            return List.of(text(listed(wayIn.before(), Status.UNDETERMINED).isEmpty() ? "nothing" : "nothing.open"));
        }
        if (!(answer instanceof Steps steps)) {
            return List.of(
                    text(answer instanceof None none && none.limits() != null ? "set.none.found" : "set.none.exists"));
        }
        var told = new ArrayList<>(words.sentences(steps.steps()));
        addOpen(steps, Status.UNDETERMINED, "then.open", told);
        addOpen(steps, Status.MANUAL, "then.manual", told);
        if (told.size() == words.sentences(steps.steps()).size()) {
            told.add(text("then.eligible"));
        }
        return told;
    }

    private void addOpen(Steps steps, Status status, String key, List<String> told) {
        var open = listed(steps.after(), status);
        if (!open.isEmpty()) {
            told.add(words.filled(key, new StepFiller(grammar).with(Slot.LISTED, open)));
        }
    }

    private String listed(List<Finding> findings, Status status) {
        var titled = findings.stream()
                .filter(finding -> finding.criterion().severity() == Severity.BINDING && finding.status() == status)
                .map(finding -> titles.apply(finding.criterion().id()))
                .toList();
        return String.join("; ", titled);
    }

    /** What one step asks for. */
    public String step(Step step) {
        return words.sentence(step);
    }

    private String text(String key) {
        return words.filled(key, new StepFiller(grammar));
    }
}
