package ru.promcluster.policy.lint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/** The dated table of relief territories: gaps, overlaps, days in the wrong order, codes that no subject has. */
final class ReferenceLints {

    private static final String RELIEF = "reference/relief-territories.yaml";
    private static final String SUBJECTS = "reference/subjects.yaml";

    private final Folder folder;

    ReferenceLints(Folder folder) {
        this.folder = folder;
    }

    void check() {
        var subjects = subjects();
        var relief = folder.tree(RELIEF);
        if (relief == null) {
            return;
        }
        Map<String, Row> closed = new HashMap<>();
        Map<String, Row> regions = new HashMap<>();
        for (var written : relief.elements()) {
            var row = Row.of(written);
            if (row == null) {
                continue;
            }
            checkOrder(row);
            checkGround(row);
            checkRegions(row, subjects, regions);
            checkGap(row, closed.get(row.ground()));
            if (row.until() != null) {
                closed.put(row.ground(), row);
            }
        }
    }

    /**
     * A dated list of subjects as written.
     *
     * @param until last day; {@code null}: open
     */
    private record Row(
            YamlValue written,
            String ground,
            LocalDate from,
            @Nullable LocalDate until) {

        static @Nullable Row of(YamlValue written) {
            var ground = written.field("ground");
            var from = day(written.field("from"));
            return ground == null || from == null
                    ? null
                    : new Row(written, ground.value().asText(), from, day(written.field("until")));
        }

        private static @Nullable LocalDate day(@Nullable YamlValue value) {
            try {
                return value == null ? null : LocalDate.parse(value.value().asText());
            } catch (DateTimeParseException told) {
                return null;
            }
        }

        boolean meets(Row other) {
            return (until == null || !until.isBefore(other.from))
                    && (other.until == null || !other.until.isBefore(from));
        }

        Span place(String field) {
            var value = written.field(field);
            return value == null ? written.head() : value.span();
        }
    }

    private Set<String> subjects() {
        var codes = new TreeSet<String>();
        var tree = folder.tree(SUBJECTS);
        if (tree == null) {
            return codes;
        }
        for (var subject : tree.elements()) {
            var code = subject.field("code");
            if (code != null && !codes.add(code.value().asText())) {
                folder.warn(
                        SUBJECTS,
                        code.span(),
                        "subject.twice",
                        new Bilingual(
                                "Код «" + code.value().asText()
                                        + "» в списке уже есть. Исправьте его или уберите строку.",
                                "The code «" + code.value().asText()
                                        + "» is there already. Mend it or remove the line."));
            }
        }
        return codes;
    }

    private void checkOrder(Row row) {
        var until = row.until();
        if (until != null && until.isBefore(row.from())) {
            warn(
                    row.place("until"),
                    "relief.backwards",
                    "Последний день " + until + " раньше первого " + row.from() + ". Исправьте один из них.",
                    "The last day " + until + " is before the first " + row.from() + ". Mend one of them.");
        }
    }

    private void checkGround(Row row) {
        var known = Stream.of(ReliefGround.values()).map(Enum::name).toList();
        if (!known.contains(row.ground())) {
            var advice = NearestName.advice(row.ground(), known);
            warn(
                    row.place("ground"),
                    "relief.ground",
                    "Основания «" + row.ground() + "» нет." + advice.ru(),
                    "No ground «" + row.ground() + "»." + advice.en());
        }
    }

    private void checkRegions(Row row, Set<String> subjects, Map<String, Row> regions) {
        var list = row.written().field("regions");
        var elements = list == null ? List.<YamlValue>of() : list.elements();
        var seen = new HashSet<String>();
        for (var element : elements) {
            var code = element.value().asText();
            if (!subjects.contains(code)) {
                var advice = NearestName.advice(code, subjects);
                warn(
                        element.span(),
                        "relief.subject",
                        "Субъекта «" + code + "» нет." + advice.ru(),
                        "No subject «" + code + "»." + advice.en());
            }
            var other = regions.put(row.ground() + " " + code, row);
            if (!seen.add(code) || (other != null && !other.equals(row) && other.meets(row))) {
                warn(
                        element.span(),
                        "relief.overlap",
                        "Субъект «" + code
                                + "» на эти дни по этому основанию уже назван. Уберите его или исправьте дни.",
                        "Subject «" + code + "» is named already for these days and this ground. Remove it or mend the"
                                + " days.");
            }
        }
    }

    /** One list follows the other: a day between them would be nobody's. */
    private void checkGap(Row row, @Nullable Row before) {
        var until = before == null ? null : before.until();
        if (until != null && row.from().isAfter(until.plusDays(1))) {
            warn(
                    row.place("from"),
                    "relief.gap",
                    "Между " + until + " и " + row.from() + " по основанию " + row.ground() + " нет ни одного списка."
                            + " Исправьте дни или допишите список.",
                    "Between " + until + " and " + row.from() + " there is no list for " + row.ground() + ". Mend the"
                            + " days or add a list.");
        }
    }

    private void warn(Span span, String code, String russian, String english) {
        folder.warn(RELIEF, span, code, new Bilingual(russian, english));
    }
}
