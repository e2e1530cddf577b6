package ru.promcluster.exchange;

import java.util.List;
import ru.promcluster.verdict.Bilingual;

/**
 * Why something was not done, in the form of RFC 9457.
 *
 * @param status HTTP status
 * @param code stable name of the kind of problem; {@code type} is {@code urn:promcluster:problem:} and this
 * @param violations every fault of the input, with its place
 */
public record Problem(int status, String code, Bilingual title, Bilingual detail, List<Violation> violations) {

    public Problem {
        violations = List.copyOf(violations);
    }

    /** What was sent cannot be read. */
    public static Problem unreadable(Reading.Refused refused) {
        return new Problem(
                400,
                "application-invalid",
                new Bilingual(
                        "Заявка не принята: в данных есть ошибки", "The application is refused: its data have faults"),
                new Bilingual(
                        "Найдено ошибок: " + refused.total() + ". Исправьте все и отправьте заявку снова.",
                        "Faults found: " + refused.total() + ". Mend them all and send the application again."),
                refused.violations());
    }

    /** A parameter of the request cannot be used. */
    public static Problem parameter(String name, String russian, String english) {
        return new Problem(
                400,
                "parameter-invalid",
                new Bilingual("Неверный параметр «" + name + "»", "Bad parameter \"" + name + "\""),
                new Bilingual(russian, english),
                List.of());
    }
}
