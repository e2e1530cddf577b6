package ru.promcluster.web.assessments;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import ru.promcluster.assessment.Replay;
import ru.promcluster.assessment.Replayed;
import ru.promcluster.history.AssessmentArchive;
import ru.promcluster.history.AssessmentArchive.Found;
import ru.promcluster.history.KeptTexts;
import ru.promcluster.web.DecisionId;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;

/** What can be asked of one assessment that is kept; each refuses an id that is unknown, and all but erasing one erased. */
@Singleton
final class OneAssessment {

    /** A page of ours needs nothing from elsewhere and runs nothing, whatever the names in it are. */
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

    private final AssessmentArchive archive;
    private final Replay replay;
    private final Reports reports;
    private final Requester requester;

    OneAssessment(AssessmentArchive archive, Replay replay, Reports reports, Requester requester) {
        this.archive = archive;
        this.replay = replay;
        this.reports = reports;
        this.requester = requester;
    }

    Response shown(String id, HttpHeaders headers) {
        var form = DocumentForm.accepted(headers, DocumentForm.ALL);
        var found = found(id);
        var document = texts(found).document();
        return Response.ok(form.written(document, reports, found.kept()), form.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    Response replayed(String id, HttpHeaders headers) {
        var form = DocumentForm.accepted(headers, DocumentForm.EXACT);
        var found = found(id);
        var texts = texts(found);
        var replayed = replay.of(found.kept(), texts);
        if (replayed instanceof Replayed.Different different) {
            throw new RequestRefused(KeptProblems.replayDiffers(id, different));
        }
        if (replayed instanceof Replayed.Impossible impossible) {
            throw new RequestRefused(KeptProblems.replayImpossible(id, impossible));
        }
        return Response.ok(texts.document(), form.type())
                .header("Replay", "identical")
                .build();
    }

    /** Erasing what was erased changes nothing. */
    Response erased(String id) {
        found(id);
        archive.erase(id, requester.name());
        return Response.noContent().build();
    }

    private Found found(String id) {
        if (!DecisionId.isOne(id)) {
            throw new RequestRefused(KeptProblems.unknown(id));
        }
        return archive.find(id, requester.access()).orElseThrow(() -> new RequestRefused(KeptProblems.unknown(id)));
    }

    private static KeptTexts texts(Found found) {
        return found.texts().orElseThrow(() -> new RequestRefused(KeptProblems.erased(found.kept())));
    }
}
