package ru.promcluster.history.verification;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.verdict.Bilingual;

/** Faults that were found: the first hundred of one kind are told, all are counted. */
final class Faults {

    private static final int MOST_TOLD = 100;

    private final List<Bilingual> told = new ArrayList<>();
    private long count;

    void add(String russian, String english) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(new Bilingual(russian, english));
        }
    }

    List<Bilingual> told() {
        return told;
    }

    long count() {
        return count;
    }
}
