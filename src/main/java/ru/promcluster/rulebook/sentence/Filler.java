package ru.promcluster.rulebook.sentence;

/** Knows what the gaps of a sentence are filled with. */
public interface Filler {

    /** There is something to say here; else a part of a sentence that may be left out is. */
    boolean knows(Slot slot);

    /** Writes what belongs into the gap; where it is not known, that it is not known. */
    void append(StringBuilder out, Slot slot, Forms forms);
}
