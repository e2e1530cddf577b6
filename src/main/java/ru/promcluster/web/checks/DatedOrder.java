package ru.promcluster.web.checks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Order;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.Problem;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;

/**
 * An order for two days.
 *
 * @param from {@code null}: the day of filing, else today
 * @param to {@code null}: today
 */
record DatedOrder(
        Order order, @Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * The same.
     *
     * @throws RequestRefused the days that were asked for are the wrong way round
     */
    DatedOrder checked() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new RequestRefused(Problem.parameter(
                    Parameters.FROM,
                    "День from позже дня to. Поменяйте их местами.",
                    "The day from is later than the day to. Swap them."));
        }
        return this;
    }

    LocalDate fromOf(ClusterApplication application) {
        return from == null ? order.dayOf(application) : from;
    }

    LocalDate until() {
        return to == null ? order.today() : to;
    }
}
