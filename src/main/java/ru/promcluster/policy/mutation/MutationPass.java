package ru.promcluster.policy.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * Whether the cases hold the rules: with every comparison flipped and every figure shifted by one, some case has to fail.
 *
 * @param mutants how many ways of changing the rules were tried
 * @param survivors those that no case noticed: file and what was done to it
 */
public record MutationPass(int mutants, List<String> survivors) {

    public MutationPass {
        survivors = List.copyOf(survivors);
    }

    /** Tries all mutants of sound rules whose cases pass; where they are not sound, nothing can be said. */
    public static MutationPass of(RuleFiles files) {
        return of(files, 0, Integer.MAX_VALUE);
    }

    /**
     * Tries some of them.
     *
     * @param first how many are left out
     * @param most how many are tried
     * @return with the number of all mutants, whether tried or not
     */
    public static MutationPass of(RuleFiles files, int first, int most) {
        var reading = RulebookReading.of(files);
        var mutants = Mutants.of(files);
        var survivors = new ArrayList<String>();
        for (var mutant : mutants.stream().skip(first).limit(most).toList()) {
            if (!isNoticed(mutant, files, reading)) {
                survivors.add(mutant.name());
            }
        }
        return new MutationPass(mutants.size(), survivors);
    }

    private static boolean isNoticed(Mutant mutant, RuleFiles files, RulebookReading reading) {
        var texts = new TreeMap<>(files.chosen(every -> true));
        texts.put(mutant.file(), mutant.text());
        var changed = RuleFiles.of(texts);
        var rulebook = reading.changed(changed).rulebook();
        // A change that the load refuses is noticed before any case is.
        return rulebook == null || CaseBook.of(changed, rulebook).anyFails(mutant.criteria()::contains);
    }
}
