package ru.promcluster.web.jobs;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Problem;
import ru.promcluster.web.RequestRefused;

/** How results are given back. */
enum ResultsFormat {
    NDJSON("application/x-ndjson"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String FORMAT = "format";

    private final String type;

    ResultsFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of that name; NDJSON where none is named.
     *
     * @throws RequestRefused there is none of that name
     */
    static ResultsFormat of(@Nullable String name) {
        return name == null
                ? NDJSON
                : Arrays.stream(values())
                        .filter(format -> format.extension().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new RequestRefused(Problem.parameter(
                                FORMAT,
                                "Формата «" + name + "» нет. Есть: ndjson, csv, xlsx.",
                                "There is no format \"" + name + "\". There are: ndjson, csv, xlsx.")));
    }
}
