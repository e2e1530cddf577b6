package ru.promcluster.explanation.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** Looks at the data of applications that are written as JSON, with the subjects of the Federation as they are shipped. */
public final class Look {

    static final Rulebook RULEBOOK =
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook());
    static final Set<String> WHOLE_REGIONS = Set.of("RU-DA", "RU-KGN");

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private Look() {}

    /** What is found whatever the application is for, in Russian. */
    public static List<DataFinding> at(String json) {
        return at(json, Language.RU);
    }

    /** The same in another language. */
    public static List<DataFinding> at(String json, Language language) {
        return DataFindings.of(application(json), occasion("another-measure", DAY), language);
    }

    /** What is found in an application for the register. */
    static List<DataFinding> atApplicationForRegister(String json, LocalDate day) {
        return DataFindings.of(application(json), occasion("registry", day), Language.RU);
    }

    static Occasion occasion(String ruleset, LocalDate day) {
        return new Occasion(ruleset, day, WHOLE_REGIONS, RULEBOOK.subjects());
    }

    /** Where something was found, and what kind it is. */
    public static List<String> places(List<DataFinding> found) {
        return found.stream().map(each -> each.pointer() + " " + each.code()).toList();
    }

    static ClusterApplication application(String json) {
        var reading = new ApplicationReader(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.application();
        }
        throw new AssertionError("Refused: " + reading);
    }
}
