package ru.promcluster.rulebook.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;

/**
 * A declared total that stands in for the number of members of a kind. In the order in which one is spared where another
 * says the same: the total of all industrial members is spared last.
 */
enum DeclaredKind {
    EDUCATION("educationalOrganisations", DeclaredTotals::educationalOrganisations),
    ANCHOR("anchors", DeclaredTotals::anchors),
    FINAL("finalProducers", DeclaredTotals::finalProducers),
    INDUSTRIAL("industrialParticipants", DeclaredTotals::industrialParticipants);

    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The function keeps no state; the check cannot see into it.
    private final Function<DeclaredTotals, @Nullable Long> reader;

    DeclaredKind(String field, Function<DeclaredTotals, @Nullable Long> reader) {
        pointer = "/declared/" + field;
        this.reader = reader;
    }

    String pointer() {
        return pointer;
    }

    @Nullable
    Long total(DeclaredTotals totals) {
        return reader.apply(totals);
    }
}
