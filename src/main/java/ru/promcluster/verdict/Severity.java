package ru.promcluster.verdict;

/** Whether a criterion decides the verdict. */
public enum Severity {
    BINDING,
    ADVISORY
}
