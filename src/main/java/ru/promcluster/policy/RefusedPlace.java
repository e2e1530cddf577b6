package ru.promcluster.policy;

import java.util.List;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.rulebook.text.YamlValue;

/** Finds what in a case brought a value into its application that is refused. */
final class RefusedPlace {

    private static final String APPEND = "-";

    private RefusedPlace() {}

    /** @param pointer of the value that is refused */
    static Span of(RuleCase ruleCase, String pointer) {
        var refused = List.of(pointer.split("/", -1));
        RuleCase.Change nearest = null;
        int longest = 1;
        for (var change : ruleCase.changes()) {
            int length = leading(List.of(change.pointer().split("/", -1)), refused);
            if (length > longest) {
                longest = length;
                nearest = change;
            }
        }
        if (nearest == null) {
            return ruleCase.place("from");
        }
        return longest == refused.size()
                ? nearest.written().key()
                : inside(nearest.written(), refused.subList(longest, refused.size()));
    }

    /** How many steps of the refused pointer the change accounts for; 0: it is elsewhere. */
    private static int leading(List<String> change, List<String> refused) {
        if (change.size() > refused.size()) {
            return 0;
        }
        for (int i = 0; i < change.size(); i++) {
            if (!change.get(i).equals(refused.get(i)) && !change.get(i).equals(APPEND)) {
                return 0;
            }
        }
        return change.size();
    }

    private static Span inside(YamlValue value, List<String> steps) {
        var at = value;
        for (var step : steps) {
            var next = at.field(step);
            if (next == null
                    && step.matches("\\d{1,6}")
                    && Integer.parseInt(step) < at.elements().size()) {
                next = at.elements().get(Integer.parseInt(step));
            }
            if (next == null) {
                return at.key();
            }
            at = next;
        }
        return at.key();
    }
}
