package ru.promcluster.cli.drafts;

import java.util.Comparator;
import java.util.stream.Collectors;
import ru.promcluster.history.AuditEntry;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.drafts.DraftState;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Drafts and what became of them, one a line. */
final class DraftText {

    private DraftText() {}

    static String line(Draft draft, Language language) {
        return draft.id() + "  " + state(draft.state()).in(language) + "  " + draft.title() + "  ("
                + String.join(", ", draft.authors()) + ")";
    }

    static String whole(Draft draft, Language language) {
        var approvals = draft.approvals().stream()
                .sorted(Comparator.comparing(Draft.Approval::at))
                .map(Draft.Approval::name)
                .collect(Collectors.joining(", "));
        var note = draft.note() == null ? "" : "\n  – " + draft.note();
        return line(draft, language) + "\n"
                + new Bilingual(
                                "версия " + draft.version() + ", начат с публикации № "
                                        + draft.base().number() + ", утвердили: "
                                        + (approvals.isEmpty() ? "—" : approvals),
                                "version " + draft.version() + ", begun with publication "
                                        + draft.base().number() + ", approved by: "
                                        + (approvals.isEmpty() ? "—" : approvals))
                        .in(language)
                + "\nSHA-256 " + draft.sha256() + note;
    }

    static String published(Publication publication, Language language) {
        var from = publication.from();
        return new Bilingual(
                        "Опубликовано под № " + publication.number() + (from == null ? "." : " с " + from + "."),
                        "Published as number " + publication.number() + (from == null ? "." : " from " + from + "."))
                .in(language);
    }

    static String line(AuditEntry entry) {
        return entry.number() + "  " + entry.at() + "  " + entry.who() + "  " + entry.action() + "  " + entry.subject();
    }

    private static Bilingual state(DraftState state) {
        return switch (state) {
            case DRAFT -> new Bilingual("пишется", "draft");
            case SUBMITTED -> new Bilingual("на утверждении", "submitted");
            case APPROVED -> new Bilingual("утверждён", "approved");
            case PUBLISHED -> new Bilingual("опубликован", "published");
            case WITHDRAWN -> new Bilingual("отозван", "withdrawn");
        };
    }
}
