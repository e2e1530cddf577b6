package ru.promcluster.policy.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.RulesetFiles;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * Whether the cases hold the rules: with every comparison flipped and every figure shifted, some case of the ruleset has to
 * fail.
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
        return of(files, RulebookReading.of(files), 0, Integer.MAX_VALUE);
    }

    /**
     * Tries some of them.
     *
     * @param reading of the files: what it has compiled is not compiled again
     * @param first how many are left out
     * @param most how many are tried
     * @return with the number of all mutants, whether tried or not
     */
    public static MutationPass of(RuleFiles files, RulebookReading reading, int first, int most) {
        var mutants = Mutants.of(files);
        var sound = new HashMap<String, Sound>();
        var survivors = new ArrayList<String>();
        for (var mutant : mutants.stream().skip(first).limit(most).toList()) {
            if (!sound.computeIfAbsent(mutant.ruleset(), id -> Sound.of(files, reading, id))
                    .notices(mutant)) {
                survivors.add(mutant.name());
            }
        }
        return new MutationPass(mutants.size(), survivors);
    }

    /** A ruleset before it is changed, by itself: another cannot notice what is done to it. */
    private record Sound(SortedMap<String, String> texts, RulebookReading reading) {

        static Sound of(RuleFiles files, RulebookReading reading, String ruleset) {
            var alone = RulesetFiles.of(files, Set.of(ruleset));
            return new Sound(alone.chosen(every -> true), reading.changed(alone));
        }

        boolean notices(Mutant mutant) {
            var mutated = new TreeMap<>(texts);
            mutated.putAll(mutant.texts());
            var changed = RuleFiles.of(mutated);
            var rulebook = reading.changed(changed).rulebook();
            // A change that the load refuses is noticed before any case is.
            return rulebook == null
                    || CaseBook.of(changed, rulebook, mutant.criteria()::contains)
                            .anyFails();
        }
    }
}
