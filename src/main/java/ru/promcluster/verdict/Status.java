package ru.promcluster.verdict;

/**
 * What is concluded of one criterion. PASSED: every way to fill in the missing facts passes; FAILED: every way fails;
 * UNDETERMINED: both exist. MANUAL: a person has to look. ERROR: the rule itself broke down.
 */
public enum Status {
    PASSED,
    FAILED,
    UNDETERMINED,
    NOT_APPLICABLE,
    MANUAL,
    ERROR;

    /** It keeps a verdict from being ELIGIBLE until somebody finds out. */
    public boolean isOpen() {
        return this == UNDETERMINED || this == MANUAL || this == ERROR;
    }

    /** Something was measured and compared. */
    public boolean isMeasured() {
        return this == PASSED || this == FAILED || this == UNDETERMINED;
    }
}
