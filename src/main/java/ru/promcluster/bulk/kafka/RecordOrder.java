package ru.promcluster.bulk.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Order;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Language;

/** What the headers of a record ask for. */
sealed interface RecordOrder {

    String JOB = "job";
    String SHA256 = "ruleset-sha256";

    /** The language to answer in: Russian unless the record says English. */
    Language language();

    /**
     * It can be judged.
     *
     * @param asOf the day whose edition applies; {@code null}: the day of filing, else today
     * @param today the header's day, else the day of the record in Moscow: judged again it is still the same
     */
    record Judged(String job, String sha256, @Nullable LocalDate asOf, LocalDate today, Language language)
            implements RecordOrder {

        Order by(String rulesetId) {
            return new Order(rulesetId, asOf, today, language);
        }
    }

    /** It cannot, and this is why. */
    record Refused(Problem problem, Language language) implements RecordOrder {}

    static RecordOrder of(ConsumerRecord<byte[], byte[]> asked) {
        return new Headers(asked).order();
    }

    /** The headers of one record, the last where one is repeated. */
    record Headers(ConsumerRecord<byte[], byte[]> asked) {

        private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
        private static final int LONGEST_JOB = 200;
        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final Set<String> LANGUAGES = Set.of("", "ru", "en");

        RecordOrder order() {
            var lang = text("lang");
            var language = lang.equals("en") ? Language.EN : Language.RU;
            var asOf = day("as-of");
            var today = day("today");
            var problem = problem(lang, asOf, today);
            if (problem != null) {
                return new Refused(problem, language);
            }
            return new Judged(text(JOB), text(SHA256), asOf, today == null ? ownDay() : today, language);
        }

        private @Nullable Problem problem(String lang, @Nullable LocalDate asOf, @Nullable LocalDate today) {
            int job = text(JOB).length();
            if (job == 0 || job > LONGEST_JOB) {
                return RecordProblems.job(LONGEST_JOB);
            }
            if (!DIGEST.matcher(text(SHA256)).matches()) {
                return RecordProblems.digest(text(SHA256));
            }
            if (!LANGUAGES.contains(lang)) {
                return RecordProblems.language(lang);
            }
            if (asOf == null && !text("as-of").isEmpty()) {
                return RecordProblems.day("as-of", text("as-of"));
            }
            return today == null && !text("today").isEmpty() ? RecordProblems.day("today", text("today")) : null;
        }

        private String text(String name) {
            var header = asked.headers().lastHeader(name);
            var value = header == null ? null : header.value();
            return value == null ? "" : new String(value, StandardCharsets.UTF_8);
        }

        private @Nullable LocalDate day(String name) {
            var text = text(name);
            try {
                return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
            } catch (DateTimeException noDayOfTheCalendar) {
                return null;
            }
        }

        private LocalDate ownDay() {
            return Instant.ofEpochMilli(asked.timestamp()).atZone(MOSCOW).toLocalDate();
        }
    }
}
