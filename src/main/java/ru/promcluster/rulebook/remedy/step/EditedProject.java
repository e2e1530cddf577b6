package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;

/** A joint project while a step changes it. */
final class EditedProject {

    private final JointProject before;
    private @Nullable Roubles value;
    private @Nullable Roubles ownFunds;
    private @Nullable Roubles loan;
    private @Nullable Roubles subsidy;
    private @Nullable Boolean importSubstituting;

    EditedProject(JointProject before) {
        this.before = before;
        value = before.value();
        ownFunds = before.ownFunds();
        loan = before.loan();
        subsidy = before.subsidyRequested();
        importSubstituting = before.importSubstituting();
    }

    /** So much more of own funds; the project grows only where they would exceed its value. */
    EditedProject ownFunds(BigDecimal more) {
        ownFunds = sum(ownFunds, more);
        value = value == null || value.compareTo(ownFunds) >= 0 ? value : ownFunds;
        return this;
    }

    /** So much more of a loan, or less; the project grows only where the loan would exceed its value. */
    EditedProject loan(BigDecimal more) {
        loan = sum(loan, more);
        value = value == null || value.compareTo(loan) >= 0 ? value : loan;
        return this;
    }

    EditedProject subsidy(BigDecimal less) {
        subsidy = sum(subsidy, less.negate());
        return this;
    }

    EditedProject substituting() {
        importSubstituting = true;
        return this;
    }

    private static Roubles sum(@Nullable Roubles amount, BigDecimal more) {
        return new Roubles(amount == null ? more : amount.amount().add(more));
    }

    JointProject project() {
        return new JointProject(
                before.id(),
                before.name(),
                before.initiator(),
                before.participants(),
                value,
                ownFunds,
                loan,
                before.eligibleCosts(),
                subsidy,
                before.from(),
                before.until(),
                importSubstituting,
                before.passport(),
                before.inProgramme(),
                before.product());
    }
}
