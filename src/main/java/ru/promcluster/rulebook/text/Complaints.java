package ru.promcluster.rulebook.text;

import ru.promcluster.verdict.Bilingual;

/** Takes what is wrong with one file. */
@FunctionalInterface
public interface Complaints {

    /**
     * Takes a fault.
     *
     * @param code stable name of the kind of fault
     * @param message what is wrong and what to do
     */
    void add(Span span, String code, Bilingual message);
}
