package ru.promcluster.oracle.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.Outcome.Status;

/**
 * One row of a measure's table in the law file.
 *
 * @param severity BINDING or ADVISORY
 * @param operator {@code >=} or {@code <=}
 * @param required the figure to compare with; none: it is not yet in force, and with it the row
 */
public record Row(
        String id,
        String severity,
        String operator,
        @Nullable BigDecimal required,
        Reader reader) {

    /** Reads the figure off an application in which every fact that the row needs is known. */
    @FunctionalInterface
    public interface Reader {
        Reading read(ClusterApplication application, LocalDate day);
    }

    /** A binding row that wants at least so much. */
    public static Row atLeast(String id, long required, Reader reader) {
        return new Row(id, "BINDING", ">=", BigDecimal.valueOf(required), reader);
    }

    /** A binding row that allows so much. */
    public static Row atMost(String id, long required, Reader reader) {
        return new Row(id, "BINDING", "<=", BigDecimal.valueOf(required), reader);
    }

    /** The same row as information only. */
    public Row advisory() {
        return new Row(id, "ADVISORY", operator, required, reader);
    }

    public boolean isInForce() {
        return required != null;
    }

    /** A fact that is missing is an IllegalArgumentException. */
    public Outcome outcome(ClusterApplication application, LocalDate day) {
        if (required == null) {
            return new Outcome(id, Status.NOT_APPLICABLE, "ADVISORY", null, null, null);
        }
        var reading = reader.read(application, day);
        var value = reading.value();
        if (value == null) {
            return reading.boundless()
                    ? new Outcome(id, operator.equals("<=") ? Status.FAILED : Status.PASSED, severity, null, null, null)
                    : new Outcome(id, Status.NOT_APPLICABLE, severity, null, null, null);
        }
        int order = value.compareTo(required);
        boolean passed = operator.equals("<=") ? order <= 0 : order >= 0;
        return new Outcome(id, passed ? Status.PASSED : Status.FAILED, severity, value, operator, required);
    }
}
