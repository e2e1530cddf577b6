package ru.promcluster.rulebook.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Language;

/**
 * A sentence with gaps, read once and filled often. A gap is written {@code {found}}; a number may carry the forms of
 * the word that it counts, {@code {found:участник|участника|участников}}. A part in square brackets is left out where a
 * gap in it cannot be filled.
 */
public final class Sentence {

    private final List<Part> parts;
    private final @Nullable String whole;

    private Sentence(List<Part> parts) {
        this.parts = List.copyOf(parts);
        whole = parts.size() == 1 && parts.get(0) instanceof Part.Words words ? words.text() : null;
    }

    /**
     * Reads a sentence.
     *
     * @param slots the gaps that it may have
     * @throws IllegalArgumentException it is written wrongly, see {@link #faults}
     */
    public static Sentence of(String text, Set<Slot> slots, Language language) {
        var reader = new SentenceReader(text, slots, language);
        var sentence = new Sentence(reader.read());
        if (!reader.faults().isEmpty()) {
            throw new IllegalArgumentException(
                    "«" + text + "»: " + reader.faults().get(0).message().en());
        }
        return sentence;
    }

    /** What is wrong with the way a sentence is written. */
    public static List<SentenceFault> faults(String text, Set<Slot> slots, Language language) {
        var reader = new SentenceReader(text, slots, language);
        reader.read();
        return reader.faults();
    }

    /** Every gap that is not left out can be filled. */
    public boolean isKnown(Filler filler) {
        for (var part : parts) {
            if (!(part instanceof Part.IfKnown) && !part.isKnown(filler)) {
                return false;
            }
        }
        return true;
    }

    /** This sentence with another after it. */
    public Sentence then(Sentence other) {
        var joined = new ArrayList<>(parts);
        joined.add(new Part.Words(" "));
        joined.addAll(other.parts);
        return new Sentence(joined);
    }

    public void fill(StringBuilder out, Filler filler) {
        for (var part : parts) {
            part.append(out, filler);
        }
    }

    /** The sentence with its gaps filled. */
    public String filled(Filler filler) {
        return whole != null ? whole : filled(filler, new StringBuilder(256));
    }

    /** The same where many sentences are filled one after the other: in a room that is empty, and is left empty. */
    public String filled(Filler filler, StringBuilder room) {
        if (whole != null) {
            return whole;
        }
        fill(room, filler);
        var filled = room.toString();
        room.setLength(0);
        return filled;
    }

    /** The sentence with its gaps filled with given words. */
    public String filled(Map<Slot, String> words) {
        return filled(new Given(words));
    }

    /** The same in a room that is empty, and is left empty. */
    public String filled(Map<Slot, String> words, StringBuilder room) {
        return filled(new Given(words), room);
    }

    private record Given(Map<Slot, String> words) implements Filler {

        @Override
        public boolean knows(Slot slot) {
            return words.containsKey(slot);
        }

        @Override
        public void append(StringBuilder out, Slot slot, Forms forms) {
            out.append(words.get(slot));
        }
    }
}
