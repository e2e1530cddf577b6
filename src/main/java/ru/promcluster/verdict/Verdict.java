package ru.promcluster.verdict;

import java.util.List;

/** What all criteria together say. */
public enum Verdict {
    ELIGIBLE,
    NOT_ELIGIBLE,
    UNDETERMINED;

    /** Not eligible when a binding criterion failed, else undetermined when a binding one is open, else eligible. */
    public static Verdict of(List<Finding> findings) {
        var open = false;
        for (var finding : findings) {
            if (finding.criterion().severity() == Severity.BINDING) {
                if (finding.status() == Status.FAILED) {
                    return NOT_ELIGIBLE;
                }
                open |= finding.status().isOpen();
            }
        }
        return open ? UNDETERMINED : ELIGIBLE;
    }
}
