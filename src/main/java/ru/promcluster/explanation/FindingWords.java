package ru.promcluster.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.sentence.Filler;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Unit;

/** What one finding puts into the gaps of a card's sentences; numbers are rounded as they are shown in JSON. */
final class FindingWords implements Filler {

    private final Grammar grammar;
    private final Finding finding;
    private final NamedFacts named;
    private final LocalDate day;

    FindingWords(Language language, Finding finding, ClusterApplication application, LocalDate day) {
        grammar = Grammar.of(language);
        this.finding = finding;
        named = new NamedFacts(finding.evidence(), application, language);
        this.day = day;
    }

    @Override
    public boolean knows(Slot slot) {
        return switch (slot) {
            case FOUND -> finding.observed() != null;
            case REQUIRED -> required() != null;
            case RELIEVED -> relieved() != null;
            case MILD -> Boolean.TRUE.equals(eased());
            case STRICT -> Boolean.FALSE.equals(eased());
            case GAP -> finding.gap() != null && isExact();
            case UPTO -> finding.gap() != null && !isExact();
            case WHO -> named.hasParticipants();
            case WHAT -> named.hasTroubles();
            case DAY -> true;
            case NAME, SUPPLIER, BUYER, LABEL, LISTED, DECLARED, CODE, EARLIER, LATER -> false;
        };
    }

    @Override
    public void append(StringBuilder out, Slot slot, Forms forms) {
        switch (slot) {
            case FOUND -> found(out, forms);
            case REQUIRED, MILD, STRICT -> required(out, forms);
            case RELIEVED -> grammar.amount(out, relieved(), unit(), forms);
            case GAP, UPTO -> grammar.amount(out, gap(), unit(), forms);
            case WHO -> named.participants(out);
            case WHAT -> named.troubles(out);
            case DAY -> grammar.day(out, day);
            case NAME, SUPPLIER, BUYER, LABEL, LISTED, DECLARED, CODE, EARLIER, LATER ->
                throw new IllegalArgumentException("A card has no gap " + slot);
        }
    }

    private boolean isExact() {
        var observed = finding.observed();
        return observed != null && observed.isExact();
    }

    private @Nullable Boolean eased() {
        var requirement = finding.requirement();
        return requirement == null ? null : requirement.eased();
    }

    private void required(StringBuilder out, Forms forms) {
        var requirement = finding.requirement();
        var value = required();
        if (requirement != null
                && requirement.operator() == Operator.MORE_THAN
                && value != null
                && value.signum() == 0) {
            out.append(grammar.zero());
        } else {
            grammar.amount(out, value, unit(), forms);
        }
    }

    private @Nullable BigDecimal required() {
        var requirement = finding.requirement();
        return requirement == null ? null : requirement.value();
    }

    private @Nullable BigDecimal relieved() {
        var requirement = finding.requirement();
        return requirement == null ? null : requirement.relieved();
    }

    private Unit unit() {
        var requirement = finding.requirement();
        return requirement == null ? Unit.YES_NO : requirement.unit();
    }

    private void found(StringBuilder out, Forms forms) {
        var observed = finding.observed();
        var requirement = finding.requirement();
        if (observed == null || requirement == null) {
            grammar.amount(out, null, unit(), forms);
        } else {
            grammar.range(
                    out,
                    requirement.told(shown(observed.min(), requirement)),
                    requirement.told(shown(observed.max(), requirement)),
                    new Grammar.Counted(requirement.unit(), forms));
        }
    }

    private @Nullable BigDecimal gap() {
        var gap = finding.gap();
        return gap == null ? null : unit().told(gap, RoundingMode.CEILING);
    }

    private static @Nullable BigDecimal shown(Bounds.@Nullable End end, Requirement requirement) {
        return end == null ? null : end.value().rounded(requirement.operator().awayFromPassing());
    }
}
