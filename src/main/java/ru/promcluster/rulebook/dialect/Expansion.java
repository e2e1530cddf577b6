package ru.promcluster.rulebook.dialect;

import java.util.List;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * The text that a sentence stands for, and where each of its lines comes from.
 *
 * @param drl the rule as the guard and the compiler know it
 * @param ruleLine 1-based line of the word «правило»
 * @param places one a line of the text
 */
public record Expansion(String drl, int ruleLine, List<Place> places) {

    public Expansion {
        places = List.copyOf(places);
    }

    /**
     * Where a line comes from.
     *
     * @param line 1-based, of the {@code .dslr} file
     * @param column 1-based; 0: the line as a whole
     * @param listLine 1-based line of the list of sentences; 0: none has a part in it
     */
    public record Place(int line, int column, int listLine) {}

    /** The same fault, at the words that the faulty line comes from. */
    public RuleProblem toSentence(RuleProblem problem) {
        int index = Math.max(0, Math.min(places.size(), problem.line()) - 1);
        var place = places.get(index);
        var russian = problem.russian();
        var english = problem.english();
        if (place.listLine() > 0) {
            russian += " Так раскрывает предложение " + SentenceList.FILE + ", строка " + place.listLine() + ".";
            english += " So says " + SentenceList.FILE + ", line " + place.listLine() + ", of the sentence.";
        }
        return new RuleProblem(problem.file(), place.line(), place.column(), problem.code(), russian, english);
    }
}
