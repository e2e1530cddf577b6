package ru.promcluster.verdict;

/** What a figure counts. A yes/no figure is 0 or 1. */
public enum Unit {
    COUNT,
    PERCENT,
    ROUBLES,
    YES_NO
}
