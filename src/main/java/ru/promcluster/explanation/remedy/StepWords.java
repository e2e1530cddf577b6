package ru.promcluster.explanation.remedy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.question.Names;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.rulebook.remedy.step.MeasureStep;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.PaperStep;
import ru.promcluster.rulebook.remedy.step.ProjectStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Unit;

/** Says what to do, a sentence a step; those who join as the same kind of participant are counted in one. */
public final class StepWords {

    private static final Map<Language, Map<String, Sentence>> SENTENCES = new EnumMap<>(Map.of(
            Language.RU, Phrases.beside(StepWords.class, StepFiller.SLOTS, Language.RU),
            Language.EN, Phrases.beside(StepWords.class, StepFiller.SLOTS, Language.EN)));

    private final Map<String, Sentence> sentences;
    private final Language language;
    private final Grammar grammar;
    private final ClusterApplication application;
    private final Names names;

    /** @param application before all steps */
    public StepWords(ClusterApplication application, Language language) {
        this.application = application;
        this.language = language;
        sentences = Objects.requireNonNull(SENTENCES.get(language));
        grammar = Grammar.of(language);
        names = new Names(application, grammar);
    }

    /** All that has to be done, in order. */
    public List<String> sentences(List<Step> steps) {
        var told = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            int alike = i + 1;
            while (alike < steps.size() && isSameJoining(steps.get(i), steps.get(alike))) {
                alike++;
            }
            told.add(
                    steps.get(i) instanceof Step.Join join
                            ? joining(join.newcomer(), alike - i)
                            : sentence(steps.get(i)));
            i = alike - 1;
        }
        return told;
    }

    private static boolean isSameJoining(Step one, Step other) {
        return one instanceof Step.Join first
                && other instanceof Step.Join second
                && first.newcomer().equals(second.newcomer());
    }

    /** What one step asks for. */
    public String sentence(Step step) {
        if (step instanceof Step.Join join) {
            return joining(join.newcomer(), 1);
        }
        var filler = new StepFiller(grammar).with(step.roubles(), Unit.ROUBLES);
        if (step instanceof PaperStep paper) {
            fill(paper, filler);
        } else if (step instanceof ProjectStep change) {
            filler.with(Slot.NAME, project(change));
        } else if (step instanceof MeasureStep measure) {
            fill(measure, filler);
        } else if (step instanceof MemberStep change) {
            filler.with(Slot.NAME, subject(change.participant()));
        } else if (step instanceof Step.SignContract contract) {
            filler.with(Slot.SUPPLIER, name(contract.supplier())).with(Slot.BUYER, name(contract.buyer()));
        } else if (step instanceof Step.RaiseLevel level) {
            filler.with(level.percent(), Unit.PERCENT);
        }
        return filled(step.kind() + (isFromNothing(step) ? ".nothing" : ""), filler);
    }

    private void fill(PaperStep step, StepFiller filler) {
        if (step instanceof PaperStep.ApproveProgramme approval) {
            filler.with(Slot.DAY, Terms.day(approval.day(), language));
        } else if (step instanceof PaperStep.ConfirmCluster confirmation) {
            filler.with(Slot.DAY, Terms.day(confirmation.day(), language));
        } else if (step instanceof PaperStep.NameRegion region) {
            filler.with(Slot.CODE, region.code());
        }
    }

    private void fill(MeasureStep step, StepFiller filler) {
        if (step instanceof MeasureStep.BuyBatch batch) {
            filler.with(Slot.DAY, Terms.day(batch.day(), language))
                    .with(Slot.SUPPLIER, name(batch.supplier()))
                    .with(Slot.BUYER, name(batch.buyer()));
        } else if (step instanceof MeasureStep.ExcludeBatch batch) {
            filler.with(Slot.NAME, names.contract(batch.place()));
        } else if (step instanceof MeasureStep.AskForLess less) {
            filler.with(Slot.NAME, subject(less.applicant()));
        }
    }

    private String project(ProjectStep change) {
        var listed = Objects.requireNonNullElse(application.jointProjects(), List.<JointProject>of());
        return change.place() < listed.size()
                ? names.jointProject(change.place())
                : filled("new-project", numbered(change.project()));
    }

    /** Who made or bought nothing so far has to begin: there is no amount to speak of. */
    private boolean isFromNothing(Step step) {
        if (step instanceof MemberStep.Supply supply) {
            var output = participant(supply.place()).output();
            return output != null && output.amount().signum() == 0;
        }
        if (step instanceof MemberStep.Buy buy) {
            var members = Objects.requireNonNullElse(application.participants(), List.<Participant>of());
            var purchases =
                    buy.place() < members.size() ? participant(buy.place()).purchases() : null;
            return purchases == null || purchases.amount().signum() == 0;
        }
        return false;
    }

    private Participant participant(int place) {
        return Objects.requireNonNull(application.participants()).get(place);
    }

    private String joining(Newcomer newcomer, int number) {
        var form = Numerals.form(number, language);
        var noun = "join." + (newcomer.isIndustrial() ? role(newcomer) : "education") + ".";
        var told = Numerals.of(number, !newcomer.isIndustrial(), language) + " " + text(noun + form)
                + (newcomer.relieved() ? " " + text("join.relief") : "")
                + (newcomer.isIndustrial() ? text(clause(newcomer) + (form.equals("one") ? "one" : "many")) : "");
        return filled("join", new StepFiller(grammar).with(Slot.LISTED, told));
    }

    private static String role(Newcomer newcomer) {
        return newcomer.role() == Participant.Role.FINAL ? "final" : "intermediate";
    }

    private static String clause(Newcomer newcomer) {
        return "join." + (newcomer.produces() ? role(newcomer) : "organising") + ".clause.";
    }

    /** A member by name; who joins has none yet and is told by a number. */
    private String name(String id) {
        return isListed(id) ? names.participant(id) : filled("newcomer", numbered(id));
    }

    /** The same as the one who has to do something. */
    private String subject(String id) {
        return isListed(id)
                ? filled("who", new StepFiller(grammar).with(Slot.NAME, names.participant(id)))
                : filled("who.newcomer", numbered(id));
    }

    private boolean isListed(String id) {
        return Objects.requireNonNullElse(application.participants(), List.<Participant>of()).stream()
                .anyMatch(participant -> participant.id().equals(id));
    }

    private StepFiller numbered(String id) {
        return new StepFiller(grammar).with(Slot.CODE, id.replaceAll("\\D", ""));
    }

    private String text(String key) {
        return filled(key, new StepFiller(grammar));
    }

    /** A sentence of this package by its key. */
    String filled(String key, StepFiller filler) {
        return Objects.requireNonNull(sentences.get(key), key).filled(filler);
    }
}
