package ru.promcluster.rulebook.files;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Confidence;

/**
 * The subjects of the Federation that are relief territory as a whole, by day.
 *
 * @param rows dated lists of subjects
 */
public record ReliefTable(List<Row> rows) {

    public ReliefTable {
        rows = List.copyOf(rows);
    }

    /**
     * A dated list of subjects.
     *
     * @param ground why they are relief territory
     * @param until last day, inclusive; absent: open
     * @param regions ISO 3166-2:RU codes
     */
    public record Row(
            String ground,
            LocalDate from,
            @Nullable LocalDate until,
            Confidence confidence,
            List<String> sources,
            @Nullable String note,
            List<String> regions) {

        public Row {
            sources = sources == null ? List.of() : List.copyOf(sources);
            regions = regions == null ? List.of() : List.copyOf(regions);
        }

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** The subjects that are relief territory as a whole on the day. */
    public Set<String> wholeRegions(LocalDate day) {
        var regions = new HashSet<String>();
        rows.stream().filter(row -> row.isInForce(day)).forEach(row -> regions.addAll(row.regions()));
        return regions;
    }
}
