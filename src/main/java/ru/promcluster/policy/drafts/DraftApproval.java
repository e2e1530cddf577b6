package ru.promcluster.policy.drafts;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Refused;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.drafts.DraftState;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.history.publication.Publications;
import ru.promcluster.history.publication.Publishing;
import ru.promcluster.history.publication.Signing;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * Drafts on their way from the author to being in force: tried and submitted, approved by others or sent back, published,
 * and rolled back. Each step and its entry in the audit trail happen together or not at all; what is not done is told by
 * {@link Refused}.
 */
public final class DraftApproval {

    private final DraftTransactions transactions;
    private final DraftTrials trials;
    private final FlipGate gate;
    private final int approvals;
    private final Signing signing;

    /**
     * @param approvals persons other than the authors who have to approve a draft
     * @param signing whose signature publications bear
     */
    public DraftApproval(Connections database, DraftTrials trials, int approvals, Signing signing) {
        transactions = new DraftTransactions(database);
        this.trials = trials;
        gate = new FlipGate(trials, new KnownApplications(database));
        this.approvals = Math.max(1, approvals);
        this.signing = signing;
    }

    /**
     * Has a draft tried, and submits it if it passes. Whoever submits answers for it as its authors do.
     *
     * @throws Refused it has faults, all of which are told
     */
    public Draft submit(String id, Actor by) throws SQLException {
        var tried = transactions.within(
                step -> needs(DraftState.DRAFT, DraftDesk.found(step.drafts().find(id), id)));
        var files = transactions.within(step -> step.drafts().files(id));
        var base = transactions.within(step -> base(step, tried));
        // Minutes, in which no transaction is held open.
        var submission = Submission.of(base.orElse(null), files, trials);
        if (!submission.isPassed()) {
            throw new Refused(DraftProblems.notSound(submission.faults()));
        }
        return transactions.within(step -> {
            step.alone();
            var draft = DraftDesk.found(step.drafts().locked(id), id);
            if (draft.version() != tried.version() || !draft.sha256().equals(files.digest(every -> true))) {
                throw new Refused(DraftProblems.stale(draft));
            }
            step.drafts().addAuthor(id, by.name());
            step.drafts().writeReport(id, submission.json());
            return step.moved(draft.submitted(by.at()), by, "draft.submitted");
        });
    }

    /** The publication that a draft began with; empty: a folder, which may be another one by now. */
    private static Optional<RuleFiles> base(DraftTransactions.Step step, Draft draft) throws SQLException {
        if (draft.base().number() == 0) {
            return Optional.empty();
        }
        var publications = new Publications(step.connection());
        return Optional.of(
                publications.files(publications.find(draft.base().number()).orElseThrow()));
    }

    /**
     * Approves what was submitted.
     *
     * @param sha256 digest of the content that the approver has read
     */
    public Draft approve(String id, String sha256, Actor by) throws SQLException {
        return transactions.within(step -> {
            step.alone();
            var draft =
                    needs(DraftState.SUBMITTED, DraftDesk.found(step.drafts().locked(id), id));
            if (!draft.sha256().equals(sha256)) {
                throw new Refused(DraftProblems.otherContent(draft));
            }
            if (draft.authors().contains(by.name())) {
                throw new Refused(DraftProblems.own(by.name()));
            }
            if (isApprovedBy(draft, by)) {
                throw new Refused(DraftProblems.approvedAlready(by.name()));
            }
            step.drafts().addApproval(draft, by.name(), by.at());
            var state = draft.approvals().size() + 1 < approvals ? DraftState.SUBMITTED : DraftState.APPROVED;
            return step.moved(draft.approved(state, by.at()), by, "draft.approved");
        });
    }

    /** Sends a draft back to its authors. */
    public Draft reject(String id, @Nullable String reason, Actor by) throws SQLException {
        var why = needed(reason);
        return transactions.within(step -> {
            step.alone();
            var draft = DraftDesk.found(step.drafts().locked(id), id);
            if (draft.state() != DraftState.APPROVED) {
                needs(DraftState.SUBMITTED, draft);
            }
            return step.moved(draft.rejected(why, by.at()), by, "draft.rejected");
        });
    }

    /**
     * Publishes an approved draft. Whoever names its day is one of those who approved it.
     *
     * @param from day of force; {@code null}: today
     * @param reason needed where the day is past, or more verdicts change than may without one
     */
    public Publication publish(String id, @Nullable LocalDate from, @Nullable String reason, Actor by)
            throws SQLException {
        transactions.within(
                step -> publishable(step, DraftDesk.found(step.drafts().find(id), id), by));
        if (reason == null || reason.isBlank()) {
            passGate(id, from, by);
        }
        return transactions.within(step -> {
            step.alone();
            var draft = publishable(step, DraftDesk.found(step.drafts().locked(id), id), by);
            var order = new Publishing.Order(step.drafts().files(id), from, reason, id);
            var published = Publishing.publish(step.connection(), order, by.publishing(signing))
                    .orElseThrow(() -> new Refused(DraftProblems.same()));
            if (!published.sha256().equals(draft.sha256())) {
                throw new IllegalStateException("The files of draft " + id + " are not those that were approved");
            }
            step.drafts().update(draft.published(published.number(), by.at()));
            return published;
        });
    }

    private static Draft publishable(DraftTransactions.Step step, Draft draft, Actor by) throws SQLException {
        needs(DraftState.APPROVED, draft);
        if (!isApprovedBy(draft, by)) {
            throw new Refused(DraftProblems.noApprover(by.name()));
        }
        var newest = new Publications(step.connection())
                .newest()
                .orElseThrow(() -> new Refused(DraftProblems.nothingPublished()));
        if (!newest.sha256().equals(draft.base().sha256())) {
            throw new Refused(DraftProblems.outdated(draft));
        }
        return draft;
    }

    /** All known applications are judged twice, in which time no transaction is held open. */
    private void passGate(String id, @Nullable LocalDate from, Actor by) throws SQLException {
        var after = transactions.within(step -> step.drafts().files(id));
        var before = transactions.within(step -> {
            var publications = new Publications(step.connection());
            return publications.files(publications.newest().orElseThrow());
        });
        var closed = gate.closed(before, after, from == null ? by.today() : from);
        if (closed.isPresent()) {
            throw new Refused(DraftProblems.manyFlip(closed.get()));
        }
    }

    /**
     * Publishes an older publication again.
     *
     * @param from day from which it is in force again; {@code null}: today
     */
    public Publication rollBack(long number, @Nullable LocalDate from, @Nullable String reason, Actor by)
            throws SQLException {
        var why = needed(reason);
        return transactions.within(
                step -> Publishing.rollBack(step.connection(), number, from, why, by.publishing(signing))
                        .orElseThrow(() -> new Refused(DraftProblems.same())));
    }

    /** Everything that was published, the oldest first. */
    public List<Publication> publications() throws SQLException {
        return transactions.within(step -> new Publications(step.connection()).all());
    }

    private static boolean isApprovedBy(Draft draft, Actor by) {
        return draft.approvals().stream().anyMatch(approval -> approval.name().equals(by.name()));
    }

    private static String needed(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(DraftProblems.reasonNeeded());
        }
        return reason.strip();
    }

    private static Draft needs(DraftState state, Draft draft) {
        if (draft.state() != state) {
            throw new Refused(draft.state().isOver() ? DraftProblems.over(draft) : DraftProblems.state(draft, state));
        }
        return draft;
    }
}
