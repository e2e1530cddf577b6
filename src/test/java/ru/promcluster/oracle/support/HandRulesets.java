package ru.promcluster.oracle.support;

import java.util.List;
import ru.promcluster.oracle.batch.BatchRulesets;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.park.ParkRulesets;
import ru.promcluster.oracle.project.ProjectRulesets;

/** The five editions of the four support measures, each written out by hand. */
public final class HandRulesets {

    private static final List<HandRuleset> ALL = List.of(
            ProjectRulesets.decree41(),
            ProjectRulesets.decree41Of2021(),
            BatchRulesets.decree2372(),
            ProjectRulesets.decree295(),
            ParkRulesets.decree794());

    private HandRulesets() {}

    public static List<HandRuleset> all() {
        return ALL;
    }
}
