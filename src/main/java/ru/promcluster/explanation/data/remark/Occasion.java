package ru.promcluster.explanation.data.remark;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import ru.promcluster.rulebook.files.Subject;

/**
 * What the data is looked at for.
 *
 * @param ruleset id of the ruleset that the application is put to
 * @param day whose requirements are put
 * @param wholeRegions the subjects of the Federation that are relief territory as a whole on that day
 * @param subjects all subjects of the Federation by code
 */
public record Occasion(String ruleset, LocalDate day, Set<String> wholeRegions, Map<String, Subject> subjects) {

    /** The application asks for the register of industrial clusters (decree 779), and for no other measure. */
    public boolean isForTheRegister() {
        return ruleset.equals("registry");
    }
}
