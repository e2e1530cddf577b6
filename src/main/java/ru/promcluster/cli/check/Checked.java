package ru.promcluster.cli.check;

import java.util.Map;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.Reading;

/**
 * A file that was checked.
 *
 * @param file as it was named
 * @param outcomes by ruleset; one unless all rulesets were asked for
 */
record Checked(String file, Reading reading, Map<String, Outcome> outcomes) {

    /** Name of the cluster, or of the file where it could not be read. */
    String name() {
        return reading instanceof Reading.Accepted accepted
                ? accepted.application().name()
                : file;
    }
}
