package ru.promcluster.policy.worker.protocol;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Unit;

/**
 * What a worker judges by.
 *
 * @param criteria ids and titles of the ruleset's criteria, in its order
 * @param figure the figure that is changed; {@code null}: none is
 */
public record Opened(List<Asked> criteria, @Nullable Changed figure) {

    public Opened {
        criteria = List.copyOf(criteria);
    }

    /** A criterion and its title. */
    public record Asked(String id, Bilingual title) {}

    /**
     * A figure that is changed.
     *
     * @param value in force on the day of the order
     * @param criteria ids of those that compare with it
     */
    public record Changed(String name, Unit unit, BigDecimal value, List<String> criteria) {

        public Changed {
            criteria = List.copyOf(criteria);
        }
    }

    public List<String> ids() {
        return criteria.stream().map(Asked::id).toList();
    }
}
