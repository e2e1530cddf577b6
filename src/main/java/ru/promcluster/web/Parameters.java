package ru.promcluster.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Depth;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.NearestName;

/** The query parameters of a request, read strictly: one that is not known is refused, never passed over. */
public final class Parameters {

    public static final String RULESET = "ruleset";
    public static final String AS_OF = "asOf";
    public static final String LANG = "lang";
    public static final String SCENARIO = "scenario";
    public static final String EXPLAIN = "explain";
    public static final String FROM = "from";
    public static final String TO = "to";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final MultivaluedMap<String, String> given;
    private final Language language;

    private Parameters(MultivaluedMap<String, String> given, Language language) {
        this.given = given;
        this.language = language;
    }

    /**
     * Reads the parameters.
     *
     * @param known names that this address takes
     * @throws RequestRefused one is not known, is given twice, or {@code lang} is unreadable
     */
    public static Parameters of(UriInfo uri, List<String> known) {
        var given = uri.getQueryParameters();
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new RequestRefused(unknown(name, known));
            }
            if (values.size() > 1) {
                throw new RequestRefused(Problem.parameter(
                        name,
                        "Параметр задан несколько раз. Оставьте одно значение.",
                        "Given more than once. Keep one."));
            }
        });
        return new Parameters(given, language(given.getFirst(LANG)));
    }

    private static Problem unknown(String name, List<String> known) {
        var listed = String.join(", ", known);
        var maybe = NearestName.of(name, known);
        return Problem.parameter(
                name,
                "Такого параметра нет." + (maybe.isEmpty() ? "" : " Возможно, " + maybe + ".") + " Есть: " + listed
                        + ".",
                "There is no such parameter." + (maybe.isEmpty() ? "" : " Maybe " + maybe + ".") + " There are: "
                        + listed + ".");
    }

    private static Language language(@Nullable String lang) {
        if (lang == null || lang.equals("ru")) {
            return Language.RU;
        }
        if (lang.equals("en")) {
            return Language.EN;
        }
        throw new RequestRefused(Problem.parameter(
                LANG, "«" + lang + "» — не ru и не en. Укажите ru или en.", "\"" + lang + "\" is neither ru nor en."));
    }

    /** The language to answer in when something is wrong, perhaps with the parameters: Russian unless it says English. */
    static Language languageOf(UriInfo uri) {
        return List.of("en").equals(uri.getQueryParameters().get(LANG)) ? Language.EN : Language.RU;
    }

    /** The day asked for, even where something is wrong with the parameters: today unless it names a day. */
    public static LocalDate dayOf(UriInfo uri, LocalDate today) {
        try {
            var text = uri.getQueryParameters().getFirst(AS_OF);
            return text == null ? today : day(AS_OF, text);
        } catch (RequestRefused noDay) {
            return today;
        }
    }

    public Language language() {
        return language;
    }

    public String ruleset() {
        var ruleset = given.getFirst(RULESET);
        return ruleset == null ? "registry" : ruleset;
    }

    /**
     * The day whose edition is asked for; {@code null}: none.
     *
     * @throws RequestRefused it is no day
     */
    public @Nullable LocalDate asOf() {
        return day(AS_OF);
    }

    /**
     * A day; {@code null}: not given.
     *
     * @throws RequestRefused it is no day
     */
    public @Nullable LocalDate day(String name) {
        var text = given.getFirst(name);
        return text == null ? null : day(name, text);
    }

    private static LocalDate day(String name, String text) {
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new RequestRefused(
                        noDay(name, text, "Такого дня в календаре нет.", "The calendar has no such day."));
            }
        }
        throw new RequestRefused(noDay(name, text, "Напишите день так: 2024-04-15.", "Write the day like 2024-04-15."));
    }

    private static Problem noDay(String name, String text, String russian, String english) {
        return Problem.parameter(
                name, "«" + text + "» — не день. " + russian, "\"" + text + "\" is not a day. " + english);
    }

    /**
     * A text; {@code null}: not given.
     *
     * @throws RequestRefused it is empty, or holds what no text that was let in can hold
     */
    public @Nullable String text(String name) {
        var text = given.getFirst(name);
        if (text != null && (text.isBlank() || text.indexOf('\0') >= 0)) {
            throw new RequestRefused(Problem.parameter(
                    name,
                    "Значение пусто или содержит символ с кодом 0. Укажите текст или уберите параметр.",
                    "Empty, or with a character of code 0. Give a text, or leave the parameter out."));
        }
        return text;
    }

    /**
     * Whom to count as members: those of today, unless it says otherwise.
     *
     * @throws RequestRefused there is no such scenario
     */
    public Scenario scenario() {
        return Objects.requireNonNullElse(choice(SCENARIO, Scenario.class, Scenario::code), Scenario.MEMBERS);
    }

    /**
     * How deep to explain: criterion by criterion, unless it says otherwise.
     *
     * @throws RequestRefused there is no such depth
     */
    public Depth explain() {
        return Objects.requireNonNullElse(choice(EXPLAIN, Depth.class, Depth::code), Depth.CRITERIA);
    }

    /**
     * One of several names; {@code null}: not given.
     *
     * @throws RequestRefused it is none of them
     */
    public <T extends Enum<T>> @Nullable T choice(String name, Class<T> type) {
        return choice(name, type, Enum::name);
    }

    private <T extends Enum<T>> @Nullable T choice(String name, Class<T> type, Function<T, String> called) {
        var text = given.getFirst(name);
        if (text == null) {
            return null;
        }
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            if (called.apply(constant).equals(text)) {
                return constant;
            }
            names.add(called.apply(constant));
        }
        var maybe = NearestName.of(text, names);
        throw new RequestRefused(Problem.parameter(
                name,
                "Значения «" + text + "» нет." + (maybe.isEmpty() ? "" : " Возможно, " + maybe + ".") + " Есть: "
                        + String.join(", ", names) + ".",
                "There is no value \"" + text + "\"." + (maybe.isEmpty() ? "" : " Maybe " + maybe + ".")
                        + " There are: " + String.join(", ", names) + "."));
    }

    /**
     * A whole number.
     *
     * @param otherwise where none is given
     * @throws RequestRefused it is none from 1 to the most
     */
    public int count(String name, int most, int otherwise) {
        var text = given.getFirst(name);
        if (text == null) {
            return otherwise;
        }
        int number = COUNT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new RequestRefused(Problem.parameter(
                    name,
                    "«" + text + "» не подходит. Укажите целое число от 1 до " + most + ".",
                    "\"" + text + "\" does not do. Give a whole number from 1 to " + most + "."));
        }
        return number;
    }

    /**
     * A decision id; {@code null}: not given.
     *
     * @throws RequestRefused it cannot be one
     */
    public @Nullable String decisionId(String name) {
        var text = given.getFirst(name);
        if (text != null && !DecisionId.isOne(text)) {
            throw new RequestRefused(Problem.parameter(
                    name,
                    "Это не номер заключения. Возьмите next из предыдущего ответа.",
                    "This is no decision id. Take next of the answer before."));
        }
        return text;
    }
}
