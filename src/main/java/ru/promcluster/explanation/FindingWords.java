package ru.promcluster.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FactPointer;
import ru.promcluster.explanation.question.Names;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.rulebook.sentence.Filler;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Unit;

/** What one finding puts into the gaps of a card's sentences; numbers are rounded as they are shown in JSON. */
final class FindingWords implements Filler {

    private static final int NAMED = 5;

    private final Grammar grammar;
    private final Finding finding;
    private final ClusterApplication application;
    private final LocalDate day;

    FindingWords(Grammar grammar, Finding finding, ClusterApplication application, LocalDate day) {
        this.grammar = grammar;
        this.finding = finding;
        this.application = application;
        this.day = day;
    }

    @Override
    public boolean knows(Slot slot) {
        return switch (slot) {
            case FOUND -> finding.observed() != null;
            case REQUIRED -> required() != null;
            case RELIEVED -> relieved() != null;
            case GAP -> finding.gap() != null;
            case WHO -> !participants().isEmpty();
            case DAY -> true;
            case NAME, SUPPLIER, BUYER, LABEL, LISTED, DECLARED, CODE, EARLIER, LATER -> false;
        };
    }

    @Override
    public void append(StringBuilder out, Slot slot, Forms forms) {
        switch (slot) {
            case FOUND -> found(out, forms);
            case REQUIRED -> grammar.amount(out, required(), unit(), forms);
            case RELIEVED -> grammar.amount(out, relieved(), unit(), forms);
            case GAP -> grammar.amount(out, finding.gap(), unit(), forms);
            case WHO -> who(out);
            case DAY -> grammar.day(out, day);
            case NAME, SUPPLIER, BUYER, LABEL, LISTED, DECLARED, CODE, EARLIER, LATER ->
                throw new IllegalArgumentException("A card has no gap " + slot);
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
                    shown(observed.min(), requirement),
                    shown(observed.max(), requirement),
                    new Grammar.Counted(requirement.unit(), forms));
        }
    }

    private static @Nullable BigDecimal shown(Bounds.@Nullable End end, Requirement requirement) {
        return end == null ? null : end.value().rounded(requirement.operator().awayFromPassing());
    }

    private Set<Integer> participants() {
        var places = new LinkedHashSet<Integer>();
        for (var pointer : finding.evidence()) {
            var fact = FactPointer.of(pointer);
            if (fact.list().equals("participants")) {
                places.add(fact.index());
            }
        }
        return places;
    }

    private void who(StringBuilder out) {
        var places = participants();
        if (places.isEmpty()) {
            grammar.nobody(out);
            return;
        }
        var names = new Names(application, grammar);
        int named = 0;
        for (int place : places) {
            if (named == NAMED) {
                grammar.andMore(out, places.size() - NAMED);
                return;
            }
            out.append(named++ == 0 ? "" : ", ").append(names.inList(place));
        }
    }
}
