package ru.promcluster.web;

import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.json.DocumentFaults;
import ru.promcluster.verdict.Bilingual;

/** Why a request cannot be carried out, whatever application it brings. */
public final class RequestProblems {

    private RequestProblems() {}

    static Problem noSuchAddress(String path) {
        return of(
                404,
                "address-unknown",
                new Bilingual("Такого адреса нет", "There is no such address"),
                new Bilingual(
                        "Адреса «" + path + "» нет. Все адреса перечислены в /openapi.",
                        "There is no address \"" + path + "\". All addresses are listed in /openapi."));
    }

    static Problem methodNotAllowed(String allowed) {
        return of(
                405,
                "method-not-allowed",
                new Bilingual("Этот адрес так не вызывают", "This address is not called like that"),
                new Bilingual("Допустимо: " + allowed + ".", "Allowed: " + allowed + "."));
    }

    /** The sender takes none of the forms that the answer has. */
    public static Problem notAcceptable(String given) {
        return of(
                406,
                "not-acceptable",
                new Bilingual("Ответа в таком виде нет", "There is no answer of that form"),
                new Bilingual(
                        "Ответ приходит как " + given + ". Укажите это в заголовке Accept или уберите заголовок.",
                        "The answer comes as " + given + ". Say so in the header Accept, or leave it out."));
    }

    /** The body is larger than one application may be. */
    public static Problem tooLarge(long bytes, int maxBytes) {
        var fault = DocumentFaults.tooLarge(bytes, maxBytes);
        return new Problem(
                413,
                "application-too-large",
                new Bilingual("Заявка слишком велика", "The application is too large"),
                new Bilingual(
                        fault.russian() + ". Много заявок отправляйте потоком application/x-ndjson.",
                        fault.english() + ". Send many applications as a stream of application/x-ndjson."),
                List.of(new Violation("", fault.code(), fault.russian(), fault.english())));
    }

    /** The body is said to be of a kind that is not taken. */
    public static Problem unsupportedType(String given) {
        var shown = given.isEmpty() ? "" : " «" + given + "»";
        return of(
                415,
                "content-type-unsupported",
                new Bilingual("Такой вид данных не принимается", "This kind of data is not taken"),
                new Bilingual(
                        "Content-Type" + shown + " не подходит. Укажите application/json для одной заявки или "
                                + "application/x-ndjson для потока заявок.",
                        "Content-Type" + shown + " does not do. Say application/json for one application or "
                                + "application/x-ndjson for a stream of them."));
    }

    /** The body is said to be of another kind, where one application alone is taken. */
    public static Problem notOneApplication(String given) {
        var shown = given.isEmpty() ? "" : " «" + given + "»";
        return of(
                415,
                "content-type-unsupported",
                new Bilingual("Такой вид данных не принимается", "This kind of data is not taken"),
                new Bilingual(
                        "Content-Type" + shown + " не подходит. Здесь принимается одна заявка: application/json.",
                        "Content-Type" + shown + " does not do. One application is taken here: application/json."));
    }

    /** The body is said to be compressed. */
    public static Problem unsupportedCoding(String given) {
        return of(
                415,
                "content-encoding-unsupported",
                new Bilingual("Сжатые данные не принимаются", "Compressed data are not taken"),
                new Bilingual(
                        "Content-Encoding «" + given + "» не подходит. Отправьте данные без сжатия.",
                        "Content-Encoding \"" + given + "\" does not do. Send the data uncompressed."));
    }

    /** The body is said to be in another encoding than UTF-8. */
    public static Problem unsupportedCharset(String given) {
        var russian = "Кодировка «" + given + "» не принимается; отправьте данные в UTF-8";
        var english = "The charset \"" + given + "\" is not taken; send the data in UTF-8";
        return new Problem(
                400,
                "charset-unsupported",
                new Bilingual("Данные должны быть в UTF-8", "The data have to be in UTF-8"),
                new Bilingual(russian + ".", english + "."),
                List.of(new Violation("", "encoding.not-utf-8", russian, english)));
    }

    static Problem unreadable(int status) {
        return of(
                status,
                "request-unreadable",
                new Bilingual("Запрос нельзя разобрать", "The request cannot be read"),
                new Bilingual(
                        "Проверьте адрес, параметры и заголовки запроса.",
                        "Check address, parameters and headers of the request."));
    }

    static Problem brokenOff() {
        return of(
                400,
                "request-broken-off",
                new Bilingual("Запрос оборвался", "The request broke off"),
                new Bilingual(
                        "Данные пришли не полностью. Отправьте снова.", "The data did not all arrive. Send again."));
    }

    /** The database cannot be reached, or has no connection to give. */
    static Problem databaseAway(String number) {
        return of(
                503,
                "database-away",
                new Bilingual("База данных недоступна", "The database cannot be reached"),
                new Bilingual(
                        "Служба сейчас не может обратиться к своей базе данных. Повторите запрос позже; если это"
                                + " не проходит, сообщите оператору номер записи журнала: " + number + ".",
                        "The service cannot reach its database at the moment. Try again later; if it stays so, tell"
                                + " the operator the number in the log: " + number + "."));
    }

    static Problem ourMistake(String number) {
        return of(
                500,
                "internal",
                new Bilingual("Внутренняя ошибка", "Internal error"),
                new Bilingual(
                        "Ошибка на стороне службы; она записана в журнал под номером " + number
                                + ". Сообщите этот номер оператору.",
                        "The fault is the service's; it is in the log under " + number
                                + ". Tell the operator this number."));
    }

    private static Problem of(int status, String code, Bilingual title, Bilingual detail) {
        return new Problem(status, code, title, detail, List.of());
    }
}
