package ru.promcluster.web.assessments;

import java.util.List;
import java.util.Objects;
import ru.promcluster.assessment.Difference;
import ru.promcluster.assessment.Replayed;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Violation;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Excerpt;
import ru.promcluster.web.MoscowClock;

/** Why a kept assessment cannot be shown, or not as it was. */
final class KeptProblems {

    private static final int LONGEST = 300;
    /** More than anybody reads. */
    private static final int MOST_DIFFERENCES = 1_000;

    private KeptProblems() {}

    static Problem unknown(String id) {
        return new Problem(
                404,
                "assessment-unknown",
                new Bilingual("Такого заключения нет", "There is no such assessment"),
                new Bilingual(
                        "Заключение «" + shown(id) + "» не хранится. Проверьте номер; сохраняет только POST"
                                + " /api/v1/assessments, а /api/v1/checks не сохраняет.",
                        "No assessment \"" + shown(id) + "\" is kept. Check the id; POST /api/v1/assessments keeps,"
                                + " /api/v1/checks does not."),
                List.of());
    }

    static Problem erased(KeptAssessment kept) {
        var at = Objects.requireNonNull(kept.erasedAt(), "Neither kept nor erased");
        var day = at.atZone(MoscowClock.MOSCOW).toLocalDate();
        return new Problem(
                410,
                "assessment-erased",
                new Bilingual("Заключение удалено", "The assessment was erased"),
                new Bilingual(
                        "Заявка и заключение удалены " + day + " (" + at + "). Вердикт: " + kept.verdict()
                                + "; SHA-256 заявки " + kept.applicationSha256() + ", заключения "
                                + kept.documentSha256() + ", набора правил " + kept.rulesetSha256() + ".",
                        "Application and assessment were erased on " + day + " (" + at + "). Verdict: "
                                + kept.verdict() + "; SHA-256 of the application " + kept.applicationSha256()
                                + ", of the assessment " + kept.documentSha256() + ", of the ruleset "
                                + kept.rulesetSha256() + "."),
                List.of());
    }

    static Problem replayDiffers(String id, Replayed.Different different) {
        var all = different.differences();
        return new Problem(
                409,
                "replay-differs",
                new Bilingual("Повторная проверка дала другое", "Judging again gave something else"),
                new Bilingual(
                        "Заключение " + id + ": отличий " + all.size()
                                + ". Сообщите оператору; команда audit verify покажет, изменены ли сохранённые данные.",
                        "Assessment " + id + ": " + all.size()
                                + " differences. Tell the operator; the command audit verify shows whether what is kept"
                                + " was changed."),
                all.stream()
                        .limit(MOST_DIFFERENCES)
                        .map(KeptProblems::violation)
                        .toList());
    }

    private static Violation violation(Difference difference) {
        var kept = shown(difference.kept());
        var replayed = shown(difference.replayed());
        return new Violation(
                difference.pointer(),
                "replay.differs",
                "сохранено: " + (kept.isEmpty() ? "ничего" : kept) + "; получается: "
                        + (replayed.isEmpty() ? "ничего" : replayed),
                "kept: " + (kept.isEmpty() ? "nothing" : kept) + "; comes out: "
                        + (replayed.isEmpty() ? "nothing" : replayed));
    }

    static Problem replayImpossible(String id, Replayed.Impossible impossible) {
        return new Problem(
                409,
                "replay-impossible",
                new Bilingual("Повторить проверку нельзя", "It cannot be judged again"),
                new Bilingual(
                        "Заключение " + id + ". " + impossible.reason().ru(),
                        "Assessment " + id + ". " + impossible.reason().en()),
                List.of());
    }

    static Problem cannotBePrinted(String id) {
        return new Problem(
                409,
                "report-impossible",
                new Bilingual("Заключение нельзя напечатать", "The assessment cannot be printed"),
                new Bilingual(
                        "Набор правил, по которому дано заключение " + id
                                + ", не читается. Возьмите заключение в JSON (Accept: application/json) и сообщите"
                                + " оператору.",
                        "The ruleset that assessment " + id + " was made by cannot be read. Take it as JSON"
                                + " (Accept: application/json) and tell the operator."),
                List.of());
    }

    private static String shown(String text) {
        return Excerpt.of(text, LONGEST);
    }
}
