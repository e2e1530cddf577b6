package ru.promcluster.web.drafts;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.drafts.DraftState;

/**
 * A draft as it is shown.
 *
 * @param base what it is to take the place of; number 0: the rules folder
 * @param sha256 digest of all its files: what is approved
 * @param note why it was sent back
 * @param publication number it was published under
 */
record DraftView(
        String id,
        String title,
        Draft.Base base,
        Instant createdAt,
        Instant changedAt,
        DraftState state,
        long version,
        String sha256,
        @Nullable String note,
        @Nullable Long publication,
        List<String> authors,
        List<Draft.Approval> approvals) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id(),
                draft.title(),
                draft.base(),
                draft.createdAt(),
                draft.changedAt(),
                draft.state(),
                draft.version(),
                draft.sha256(),
                draft.note(),
                draft.publication(),
                draft.authors(),
                draft.approvals());
    }

    /** The answer that shows it, with its version. */
    static Response.ResponseBuilder answer(Status status, Draft draft) {
        return Response.status(status).tag(String.valueOf(draft.version())).entity(of(draft));
    }
}
