package ru.promcluster.assessment.comparison;

import ru.promcluster.verdict.Status;

/**
 * What becomes of one criterion.
 *
 * @param criterion its id
 * @param words all of it in a sentence or two
 */
public record Change(String criterion, String title, Status from, Status to, String words) {}
