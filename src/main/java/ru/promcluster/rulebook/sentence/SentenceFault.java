package ru.promcluster.rulebook.sentence;

import ru.promcluster.verdict.Bilingual;

/**
 * What is wrong in a sentence.
 *
 * @param from offset of the first character at fault
 * @param to offset after the last
 * @param message what is wrong and what to do
 */
public record SentenceFault(int from, int to, Bilingual message) {}
