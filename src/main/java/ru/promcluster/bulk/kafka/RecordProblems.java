package ru.promcluster.bulk.kafka;

import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Excerpt;

/** Why a record is not judged. */
final class RecordProblems {

    private static final int SHOWN = 100;

    private RecordProblems() {}

    static Problem job(int longest) {
        return Problem.parameter(
                RecordOrder.JOB,
                "Заголовок job должен быть: от 1 до " + longest + " знаков, у всех записей одного задания одинаковый.",
                "The header job has to be there: 1 to " + longest + " characters, the same in all records of a job.");
    }

    static Problem digest(String given) {
        return Problem.parameter(
                RecordOrder.SHA256,
                "«" + shown(given) + "» — не дайджест набора правил. Укажите 64 знака 0–9, a–f: sha256 набора из "
                        + "GET /api/v1/rulesets, у всех записей задания один.",
                "\"" + shown(given) + "\" is not the digest of a ruleset. Give 64 characters 0-9, a-f: the sha256 "
                        + "from GET /api/v1/rulesets, the same in all records of a job.");
    }

    static Problem language(String given) {
        return Problem.parameter(
                "lang",
                "«" + shown(given) + "» — не ru и не en. Укажите ru или en.",
                "\"" + shown(given) + "\" is neither ru nor en.");
    }

    static Problem day(String name, String given) {
        return Problem.parameter(
                name,
                "«" + shown(given) + "» — не день. Напишите день так: 2024-04-15.",
                "\"" + shown(given) + "\" is not a day. Write the day like 2024-04-15.");
    }

    static Problem absent(String sha256) {
        return new Problem(
                404,
                "ruleset-unknown",
                new Bilingual("Такого набора правил нет", "There is no such ruleset"),
                new Bilingual(
                        "Набор " + sha256 + " не опубликован. Опубликуйте его и отправьте заявку снова.",
                        "Ruleset " + sha256 + " is not published. Publish it and send the application again."),
                List.of());
    }

    static Problem damaged(String sha256) {
        return new Problem(
                422,
                "ruleset-unusable",
                new Bilingual("Набор правил повреждён", "The ruleset is damaged"),
                new Bilingual(
                        "Набор " + sha256 + " опубликован, но прочитать его нельзя. Причина в журнале службы; сообщите "
                                + "о ней оператору.",
                        "Ruleset " + sha256 + " is published and cannot be read. The log has the reason; tell the "
                                + "operator."),
                List.of());
    }

    static Problem tooLongAnAnswer() {
        return new Problem(
                413,
                "assessment-too-large",
                new Bilingual("Заключение слишком велико", "The assessment is too large"),
                new Bilingual(
                        "Заключение не помещается в запись Kafka. Проверьте эту заявку по HTTP или попросите оператора "
                                + "увеличить max.message.bytes и promcluster.kafka.max-answer-bytes.",
                        "The assessment does not fit into a record of Kafka. Check this application by HTTP, or ask the "
                                + "operator for a greater max.message.bytes and promcluster.kafka.max-answer-bytes."),
                List.of());
    }

    private static String shown(String given) {
        return Excerpt.of(given, SHOWN);
    }
}
