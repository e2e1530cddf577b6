package ru.promcluster.oracle.park;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.oracle.measure.HandRuleset;

/** The ruleset over industrial parks, as section 0 of the law file lists its rows. */
public final class ParkRulesets {

    private ParkRulesets() {}

    /** Decree 794; what it asks has to be confirmed by a person. */
    public static HandRuleset decree794() {
        return new HandRuleset(
                "industrial-park",
                "2015-794",
                List.of(
                        ParkRows.area(),
                        ParkRows.power(),
                        ParkRows.density(),
                        ParkRows.industrialShare(),
                        ParkRows.managingCompany()),
                List.of("park-thresholds-confirmed"),
                List.of(LocalDate.of(2015, 8, 15), LocalDate.of(2024, 6, 1)));
    }
}
