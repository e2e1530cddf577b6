package ru.promcluster.bench.codecs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bench.path.PlainApplication;
import ru.promcluster.cluster.Participant;

/**
 * Something that an application must not have.
 *
 * @param text as it stands in the line, a byte for each character
 * @param effect what comes of it where it is read
 */
record Flaw(String name, String text, Function<PlainApplication, @Nullable Object> effect) {

    private static final String BEFORE = "{\"name\":\"Cluster\",\"filedOn\":\"2024-04-10\"";
    private static final int DEEP = 10_000;
    private static final int MILLION = 1_000_000;

    static List<Flaw> all() {
        return List.of(
                new Flaw("a field twice", ",\"id\":\"a\",\"id\":\"b\"}", PlainApplication::id),
                new Flaw("comma at the end of a list", ",\"regions\":[\"RU-MOS\",]}", PlainApplication::regions),
                new Flaw("comma at the end of an object", ",\"id\":\"a\",}", PlainApplication::id),
                new Flaw("comment", ",/* x */\"id\":\"a\"}", PlainApplication::id),
                new Flaw("single quotes", ",'id':'a'}", PlainApplication::id),
                new Flaw("name without quotes", ",id:\"a\"}", PlainApplication::id),
                amount("NaN", "NaN"),
                amount("leading zero", "007"),
                amount("leading plus", "+1"),
                amount("a number that is a text", "\"5\""),
                new Flaw("overlong UTF-8", ",\"id\":\"\u00c0\u00af\"}", PlainApplication::id),
                new Flaw("surrogate in UTF-8", ",\"id\":\"\u00ed\u00a0\u0080\"}", PlainApplication::id),
                new Flaw("byte FF", ",\"id\":\"\u00ff\"}", PlainApplication::id),
                new Flaw("control character in a text", ",\"id\":\"\u0001\"}", PlainApplication::id),
                new Flaw("more after the end", "} x", PlainApplication::id),
                new Flaw("a second object after the end", "}{}", PlainApplication::id),
                new Flaw("a field that nobody knows", ",\"idd\":1}", PlainApplication::id),
                new Flaw(
                        "the same, 10 000 deep",
                        ",\"idd\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
                        PlainApplication::id),
                new Flaw(
                        "a choice that nobody knows",
                        participant("\"kind\":\"SHOP\""),
                        told -> only(told).kind()),
                jobs("fraction of a job", "1.5"),
                jobs("more jobs than 64 bits hold", "9223372036854775808"),
                jobs("1e1000000000 jobs", "1e1000000000"),
                jobs("jobs with a million digits", "1".repeat(MILLION)),
                amount("1e1000000000 roubles", "1e1000000000"),
                new Flaw(
                        "roubles with a million digits",
                        ",\"regionalProductivity\":" + "1".repeat(MILLION) + "}",
                        told -> "a million digits"));
    }

    private static Flaw amount(String name, String number) {
        return new Flaw(name, ",\"regionalProductivity\":" + number + "}", told -> {
            var amount = told.regionalProductivity();
            return amount == null ? null : amount.amount();
        });
    }

    private static Flaw jobs(String name, String number) {
        return new Flaw(
                name, participant("\"jobs\":" + number), told -> only(told).jobs());
    }

    private static String participant(String field) {
        return ",\"participants\":[{\"id\":\"p1\"," + field + "}]}";
    }

    private static Participant only(PlainApplication told) {
        return Objects.requireNonNull(told.participants()).get(0);
    }

    /** Its name alone: some texts are a million characters long. */
    @Override
    public String toString() {
        return name;
    }

    byte[] line() {
        return (BEFORE + text).getBytes(ISO_8859_1);
    }

    /** Whether the byte of the line belongs to it; just behind it is where many parsers notice. */
    boolean isAt(long place) {
        return place >= BEFORE.length() && place <= BEFORE.length() + text.length();
    }
}
