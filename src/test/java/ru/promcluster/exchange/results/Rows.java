package ru.promcluster.exchange.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.document.KeptAssessments;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/** Rows of a made job. */
public final class Rows {

    public static final CellPlace PLACE =
            new CellPlace("заявки.xlsx", "Участники", 17, "F", "Выручка", "p1", "46,5 млн");

    private Rows() {}

    /** An application that was judged, with columns of the sender's own. */
    public static ResultRow assessed(long number, String filing) {
        var extra = new LinkedHashMap<String, String>();
        extra.put("Куратор", "=HYPERLINK(\"http://example.org\")");
        extra.put("Разница", "-5,5");
        return new ResultRow(
                number,
                filing,
                "@Кластер " + filing,
                List.of("RU-DA", "RU-SE"),
                extra,
                true,
                KeptAssessments.bytes(filing, KeptAssessments.DAY));
    }

    /** An application that could not be read. */
    public static ResultRow refused(long number) {
        var problem = new Problem(
                400,
                "application-invalid",
                new Bilingual("Заявка не принята", "Refused"),
                new Bilingual("Найдено ошибок: 1.", "Faults: 1."),
                List.of(new Violation(
                        "/participants/0/revenue",
                        "number.unreadable",
                        "«46,5 млн» — не число рублей; напишите 46500000",
                        "not a number",
                        PLACE)));
        return new ResultRow(number, null, null, List.of(), Map.of(), false, ProblemWriter.write(problem, Language.RU));
    }

    public static ResultRows of(ResultRow... rows) {
        return visitor -> {
            for (var row : rows) {
                visitor.visit(row);
            }
        };
    }

    public static String regionName(String code) {
        return code.equals("RU-DA") ? "Республика Дагестан" : code;
    }
}
