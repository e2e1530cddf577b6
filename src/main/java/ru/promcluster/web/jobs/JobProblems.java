package ru.promcluster.web.jobs;

import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.verdict.Bilingual;

/** Why a call about jobs cannot be carried out. */
final class JobProblems {

    private JobProblems() {}

    static Problem unknown(String id) {
        return of(
                404,
                "job-unknown",
                "Такого задания нет",
                "There is no such job",
                "Задания «" + id + "» нет. Список заданий: /api/v1/jobs.",
                "There is no job \"" + id + "\". All jobs are listed at /api/v1/jobs.");
    }

    static Problem noForm() {
        return of(
                415,
                "content-type-unsupported",
                "Такой вид данных не принимается",
                "This kind of data is not taken",
                "Файл принимается в поле file формы: Content-Type multipart/form-data.",
                "A file is taken in the field file of a form: Content-Type multipart/form-data.");
    }

    static Problem noBoundary() {
        return of(
                400,
                "form-unreadable",
                "Форму нельзя разобрать",
                "The form cannot be read",
                "В Content-Type формы multipart/form-data нет верного boundary. Его ставит программа, которая "
                        + "отправляет форму; не задавайте заголовок сами.",
                "The Content-Type multipart/form-data has no proper boundary. The program that sends the form sets it; "
                        + "do not give the header yourself.");
    }

    static Problem noFile(int files) {
        return of(
                400,
                "file-missing",
                "Нужен один файл",
                "One file is needed",
                "Прислано файлов: " + files + ". Пришлите один, в поле file формы multipart/form-data.",
                "Files sent: " + files + ". Send one, in the field file of multipart/form-data.");
    }

    static Problem notAWorkbook(String name) {
        return of(
                400,
                "file-format",
                "Файл не принят",
                "The file is refused",
                "«" + name + "» — не книга .xlsx. Решения принимаются в книге результатов: …/results?format=xlsx.",
                "\"" + name + "\" is no .xlsx. Decisions come in the workbook of results: …/results?format=xlsx.");
    }

    static Problem tooLarge(long bytes, long most) {
        return of(
                413,
                "file-too-large",
                "Файл слишком велик",
                "The file is too large",
                "В файле " + bytes + " байт, можно не больше " + most + ". Разделите его.",
                "The file has " + bytes + " bytes, at most " + most + " are taken. Split it.");
    }

    static Problem badName(int longest) {
        return of(
                400,
                "file-name",
                "Неверное имя файла",
                "Bad name of the file",
                "В имени файла — от 1 до " + longest + " печатных знаков. Переименуйте файл.",
                "A file name has 1 to " + longest + " printable characters. Rename the file.");
    }

    static Problem oneRuleset() {
        return of(
                400,
                "parameter-invalid",
                "Неверный параметр «ruleset»",
                "Bad parameter \"ruleset\"",
                "Задание проверяют по одному набору правил. Для каждого набора создайте своё задание.",
                "A job is judged by one ruleset. Make a job for each.");
    }

    static Problem keyTaken(Job by) {
        return of(
                409,
                "idempotency-key-taken",
                "Этот ключ уже использован",
                "This key was used already",
                "Под этим Idempotency-Key принято другое задание, " + by.id() + ". Возьмите новый ключ.",
                "Another job, " + by.id() + ", was taken in under this Idempotency-Key. Take a new one.");
    }

    static Problem badKey() {
        return of(
                400,
                "idempotency-key-invalid",
                "Неверный Idempotency-Key",
                "Bad Idempotency-Key",
                "Ключ — от 1 до 200 печатных знаков.",
                "A key has 1 to 200 printable characters.");
    }

    static Problem notOver(Job job) {
        return of(
                409,
                "job-not-over",
                "Задание ещё не окончено",
                "The job is not over yet",
                "Задание " + job.id() + " ещё выполняется. Когда окончится, видно в /api/v1/jobs/" + job.id() + ".",
                "Job " + job.id() + " is still under way. /api/v1/jobs/" + job.id() + " shows when it ends.");
    }

    private static Problem of(
            int status, String code, String titleRu, String titleEn, String detailRu, String detailEn) {
        return new Problem(status, code, new Bilingual(titleRu, titleEn), new Bilingual(detailRu, detailEn), List.of());
    }
}
