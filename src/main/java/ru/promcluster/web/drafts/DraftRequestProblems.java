package ru.promcluster.web.drafts;

import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Bilingual;

/** Why a request about drafts cannot be read. */
final class DraftRequestProblems {

    private DraftRequestProblems() {}

    static Problem versionNeeded() {
        return of(
                428,
                "version-needed",
                new Bilingual("Не сказано, какая версия меняется", "It is not said which version is changed"),
                new Bilingual(
                        "Укажите заголовок If-Match с ETag черновика, который вы прочли.",
                        "Give the header If-Match with the ETag of the draft that you have read."));
    }

    static Problem badVersion(String given) {
        return of(
                400,
                "version-invalid",
                new Bilingual("Такой версии быть не может", "This cannot be a version"),
                new Bilingual(
                        "If-Match «" + given + "» не подходит. Возьмите ETag черновика, например \"3\".",
                        "If-Match " + given + " does not do. Take the ETag of the draft, such as \"3\"."));
    }

    static Problem figureIncomplete() {
        return of(
                422,
                "figure-incomplete",
                new Bilingual("Число описано не полностью", "The figure is not fully described"),
                new Bilingual(
                        "Нужны value, from и act.id, например 15, 2027-01-01 и 2027-100.",
                        "value, from and act.id are needed, such as 15, 2027-01-01 and 2027-100."));
    }

    static Problem notText() {
        return of(
                400,
                "file-not-text",
                new Bilingual("Файл правил — это текст в UTF-8", "A rule file is text in UTF-8"),
                new Bilingual("Отправьте его в UTF-8, до мегабайта.", "Send it in UTF-8, up to a megabyte."));
    }

    static Problem rangeIncomplete() {
        return of(
                422,
                "range-incomplete",
                new Bilingual("Не сказано, какие значения перебрать", "It is not said which values to take"),
                new Bilingual(
                        "Нужны figure, from, to и step, например functional-dependency, 5, 30 и 1.",
                        "figure, from, to and step are needed, such as functional-dependency, 5, 30 and 1."));
    }

    static Problem badRange(Bilingual why) {
        return of(
                422,
                "range-invalid",
                new Bilingual("Такого ряда значений быть не может", "There is no such range of values"),
                why);
    }

    static Problem noJob(String id) {
        return of(
                404,
                "job-unknown",
                new Bilingual("Такого задания нет", "There is no such job"),
                new Bilingual("Задания " + id + " нет.", "There is no job " + id + "."));
    }

    static Problem rulesOfFolder() {
        return of(
                409,
                "rules-from-folder",
                new Bilingual("Эта служба берёт правила из папки", "This service takes its rules from a folder"),
                new Bilingual(
                        "Публикация на неё не подействовала бы. Задайте promcluster.rules.shared=true, опубликуйте папку"
                                + " командой rules publish и повторите; черновик сохранён.",
                        "A publication would not reach it. Set promcluster.rules.shared=true, publish the folder with"
                                + " rules publish, and try again; the draft is kept."));
    }

    private static Problem of(int status, String code, Bilingual title, Bilingual detail) {
        return new Problem(status, code, title, detail, List.of());
    }
}
