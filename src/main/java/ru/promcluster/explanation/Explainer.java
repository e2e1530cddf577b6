package ru.promcluster.explanation;

import java.time.LocalDate;
import java.util.IdentityHashMap;
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
    private final IdentityHashMap<Card, CardWords> words = new IdentityHashMap<>();

    private Explainer(Language language) {
        this.language = language;
        questions = Questions.in(language);
        fixed = FixedPhrases.in(language);
        reason = new DeclaredReason(fixed, language);
    }

    /** An explainer for the findings of an edition. */
    public static Explainer of(Edition edition, Language language) {
        var explainer = new Explainer(language);
        edition.criteria().forEach(ruled -> explainer.words.put(ruled.card(), CardWords.of(ruled.card(), language)));
        return explainer;
    }

    /**
     * A finding with its words.
     *
     * @param ruled the criterion of the edition that the finding is about
     * @param day the day whose requirements were put
     */
    public CriterionResult explain(
            RuledCriterion ruled, Finding finding, ClusterApplication application, LocalDate day) {
        var card = words(ruled);
        var filler = new FindingWords(language, finding, application, day);
        var status = finding.status();
        var remedy = status == Status.FAILED || status == Status.UNDETERMINED
                ? card.remedy().filled(filler)
                : null;
        return new CriterionResult(
                finding,
                card.title(),
                explanation(ruled, finding, application, filler),
                remedy,
                questions.ask(finding.missing(), application));
    }

    private CardWords words(RuledCriterion ruled) {
        return Objects.requireNonNull(words.get(ruled.card()), "a card of this edition");
    }

    /** Why it failed, where its own sentence does not say; and that an advisory criterion decides nothing. */
    private String consequence(Finding finding, ClusterApplication application) {
        var why = reason.of(finding, application);
        return (why == null ? "" : " " + why)
                + (finding.criterion().severity() == Severity.ADVISORY ? " " + fixed.words("advisory") : "");
    }

    private String explanation(RuledCriterion ruled, Finding finding, ClusterApplication application, Filler filler) {
        var card = words(ruled);
        return switch (finding.status()) {
            case PASSED -> measured(card.passed(), finding, card, filler);
            case FAILED -> measured(card.failed(), finding, card, filler) + consequence(finding, application);
            case UNDETERMINED -> measured(card.undetermined(), finding, card, filler);
            case NOT_APPLICABLE ->
                notApplicable(ruled, finding, card.notApplicable()).filled(filler);
            case MANUAL -> manual(card.undetermined(), filler);
            case ERROR -> fixed.sentence("error").filled(filler);
        };
    }

    /** A share of nothing says besides that there was nothing. */
    private static String measured(Sentence sentence, Finding finding, CardWords card, Filler filler) {
        var measure = finding.measure();
        var nothing = card.nothing();
        return measure != null && measure.emptyWhole() && nothing != null
                ? joined(sentence, nothing, filler)
                : sentence.filled(filler);
    }

    /** Without a measure the figure of the criterion is not in force yet. */
    private Sentence notApplicable(RuledCriterion ruled, Finding finding, @Nullable Sentence ofCard) {
        if (!ruled.inForce() || finding.measure() == null) {
            return fixed.sentence("notAsked");
        }
        return ofCard == null ? fixed.sentence("notApplicable") : ofCard;
    }

    /** Nothing was measured: what the card says of an open criterion fits only where it speaks of no figure. */
    private String manual(Sentence ofCard, Filler filler) {
        var general = fixed.sentence("manual");
        return ofCard.isKnown(filler) ? joined(general, ofCard, filler) : general.filled(filler);
    }

    private static String joined(Sentence one, Sentence other, Filler filler) {
        var out = new StringBuilder(512);
        one.fill(out, filler);
        other.fill(out.append(' '), filler);
        return out.toString();
    }
}
