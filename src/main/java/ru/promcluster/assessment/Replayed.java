package ru.promcluster.assessment;

import java.util.List;
import ru.promcluster.verdict.Bilingual;

/** What came of judging a kept assessment again. */
public sealed interface Replayed {

    /** The same to the byte. */
    record Identical() implements Replayed {}

    /**
     * Something else.
     *
     * @param differences in the order of the kept one; at least one
     */
    record Different(List<Difference> differences) implements Replayed {

        public Different {
            differences = List.copyOf(differences);
        }
    }

    /** What is kept cannot be judged any more, and why; each reason is a sentence. */
    record Impossible(Bilingual reason) implements Replayed {}
}
