package ru.promcluster.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.Questions;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.rulebook.sentence.Filler;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/**
 * Puts the findings of one edition into words, in one language. The cards' sentences are taken apart once; an explainer
 * is kept with its edition and goes with it. Safe for many threads.
 */
public final class Explainer {

    private final Language language;
    private final Questions questions;
    private final FixedPhrases fixed;
    private final DeclaredReason reason;
    private final List<RuledCriterion> criteria;
    private final IdentityHashMap<Card, CardWords> words = new IdentityHashMap<>();

    private Explainer(List<RuledCriterion> criteria, Language language) {
        this.criteria = criteria;
        this.language = language;
        questions = Questions.in(language);
        fixed = FixedPhrases.in(language);
        reason = new DeclaredReason(fixed, language);
    }

    /** An explainer for the findings of an edition. */
    public static Explainer of(Edition edition, Language language) {
        var explainer = new Explainer(edition.criteria(), language);
        explainer.criteria.forEach(ruled -> explainer.words.put(ruled.card(), CardWords.of(ruled.card(), language)));
        return explainer;
    }

    /**
     * The findings of the edition with their words.
     *
     * @param findings one a criterion of the edition, in order
     * @param day the day whose requirements were put
     */
    public List<CriterionResult> explain(List<Finding> findings, ClusterApplication application, LocalDate day) {
        var room = new StringBuilder(512);
        var results = new ArrayList<CriterionResult>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            results.add(explain(criteria.get(i), findings.get(i), application, day, room));
        }
        return results;
    }

    /**
     * A finding with its words.
     *
     * @param ruled the criterion of the edition that the finding is about
     * @param day the day whose requirements were put
     */
    public CriterionResult explain(
            RuledCriterion ruled, Finding finding, ClusterApplication application, LocalDate day) {
        return explain(ruled, finding, application, day, new StringBuilder(512));
    }

    private CriterionResult explain(
            RuledCriterion ruled, Finding finding, ClusterApplication application, LocalDate day, StringBuilder room) {
        var card = words(ruled);
        var filler = new FindingWords(language, finding, application, day);
        var status = finding.status();
        var remedy = status == Status.FAILED || status == Status.UNDETERMINED
                ? card.remedy().filled(filler, room)
                : null;
        return new CriterionResult(
                finding,
                card.title(),
                explanation(ruled, finding, application, filler, room),
                remedy,
                questions.ask(finding.missing(), application));
    }

    private CardWords words(RuledCriterion ruled) {
        return Objects.requireNonNull(words.get(ruled.card()), "a card of this edition");
    }

    private String explanation(
            RuledCriterion ruled, Finding finding, ClusterApplication application, Filler filler, StringBuilder room) {
        var card = words(ruled);
        return switch (finding.status()) {
            case PASSED -> measured(card.passed(), finding, card).filled(filler, room);
            case FAILED -> {
                measured(card.failed(), finding, card).fill(room, filler);
                yield withConsequence(room, finding, application);
            }
            case UNDETERMINED -> measured(card.undetermined(), finding, card).filled(filler, room);
            case NOT_APPLICABLE ->
                notApplicable(ruled, finding, card.notApplicable()).filled(filler, room);
            case MANUAL -> manual(card.undetermined(), filler).filled(filler, room);
            case ERROR -> fixed.sentence("error").filled(filler, room);
        };
    }

    /** Why it failed, where its own sentence does not say; and that an advisory criterion decides nothing. */
    private String withConsequence(StringBuilder room, Finding finding, ClusterApplication application) {
        var why = reason.of(finding, application);
        if (why != null) {
            room.append(' ').append(why);
        }
        if (finding.criterion().severity() == Severity.ADVISORY) {
            room.append(' ').append(fixed.words("advisory"));
        }
        var said = room.toString();
        room.setLength(0);
        return said;
    }

    /** A share of nothing says besides that there was nothing. */
    private static Sentence measured(Sentence sentence, Finding finding, CardWords card) {
        var measure = finding.measure();
        var nothing = card.nothing();
        return measure != null && measure.emptyWhole() && nothing != null ? sentence.then(nothing) : sentence;
    }

    /** Without a measure the figure of the criterion is not in force yet. */
    private Sentence notApplicable(RuledCriterion ruled, Finding finding, @Nullable Sentence ofCard) {
        if (!ruled.inForce() || finding.measure() == null) {
            return fixed.sentence("notAsked");
        }
        return ofCard == null ? fixed.sentence("notApplicable") : ofCard;
    }

    /** Nothing was measured: what the card says of an open criterion fits only where it speaks of no figure. */
    private Sentence manual(Sentence ofCard, Filler filler) {
        var general = fixed.sentence("manual");
        return ofCard.isKnown(filler) ? general.then(ofCard) : general;
    }
}
