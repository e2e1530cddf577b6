package ru.promcluster.rulebook.sentence;

import java.util.List;

/** A part of a sentence. */
sealed interface Part {

    void append(StringBuilder out, Filler filler);

    /** Every gap in it can be filled. */
    boolean isKnown(Filler filler);

    /** Words that are always the same. */
    record Words(String text) implements Part {

        @Override
        public void append(StringBuilder out, Filler filler) {
            out.append(text);
        }

        @Override
        public boolean isKnown(Filler filler) {
            return true;
        }
    }

    /** A gap to fill. */
    record Gap(Slot slot, Forms forms) implements Part {

        @Override
        public void append(StringBuilder out, Filler filler) {
            filler.append(out, slot, forms);
        }

        @Override
        public boolean isKnown(Filler filler) {
            return filler.knows(slot);
        }
    }

    /** Left out where a gap in it cannot be filled. */
    record IfKnown(List<Part> parts) implements Part {

        @Override
        public void append(StringBuilder out, Filler filler) {
            if (isKnown(filler)) {
                for (var part : parts) {
                    part.append(out, filler);
                }
            }
        }

        @Override
        public boolean isKnown(Filler filler) {
            for (var part : parts) {
                if (!part.isKnown(filler)) {
                    return false;
                }
            }
            return true;
        }
    }
}
