package ru.promcluster.history.drafts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft of rules at one moment; its files are fetched by themselves.
 *
 * @param base what it is to take the place of
 * @param version grows with each change
 * @param sha256 digest of all its files
 * @param submission the version that was submitted; {@code null}: it was changed since, or sent back
 * @param note why it was sent back
 * @param publication number it was published under
 * @param authors all who have written anything of it, by name
 * @param approvals of this submission
 */
public record Draft(
        String id,
        String title,
        Base base,
        Instant createdAt,
        Instant changedAt,
        DraftState state,
        long version,
        String sha256,
        @Nullable Long submission,
        @Nullable String note,
        @Nullable Long publication,
        List<String> authors,
        List<Approval> approvals) {

    public Draft {
        authors = List.copyOf(authors);
        approvals = List.copyOf(approvals);
    }

    /** With other files, or given up: a submission and its approvals are gone with that. */
    public Draft changed(DraftState next, String content, Instant at) {
        return next(next, content, null, note, publication, at);
    }

    /** Submitted as it is. */
    public Draft submitted(Instant at) {
        return next(DraftState.SUBMITTED, sha256, version + 1, null, publication, at);
    }

    /** After one more approval. */
    public Draft approved(DraftState next, Instant at) {
        return next(next, sha256, submission, note, publication, at);
    }

    /** Sent back to its authors. */
    public Draft rejected(String reason, Instant at) {
        return next(DraftState.DRAFT, sha256, null, reason, publication, at);
    }

    /** Published under a number. */
    public Draft published(long number, Instant at) {
        return next(DraftState.PUBLISHED, sha256, submission, note, number, at);
    }

    private Draft next(
            DraftState next,
            String content,
            @Nullable Long submitted,
            @Nullable String reason,
            @Nullable Long number,
            Instant at) {
        return new Draft(
                id,
                title,
                base,
                createdAt,
                at,
                next,
                version + 1,
                content,
                submitted,
                reason,
                number,
                authors,
                submitted == null ? List.of() : approvals);
    }

    /**
     * The rules that were the newest when the draft was begun.
     *
     * @param number of the publication; 0: the folder of a service that had none
     * @param sha256 digest of all its files
     */
    public record Base(long number, String sha256) {}

    /** Somebody has approved it. */
    public record Approval(String name, Instant at) {}
}
