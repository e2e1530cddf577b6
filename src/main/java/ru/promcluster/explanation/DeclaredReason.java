package ru.promcluster.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.explanation.data.remark.DataPhrases;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;

/** Says why there is no room for a member of some kind: what was declared of the others leaves none. */
final class DeclaredReason {

    private static final String DECLARED = "/declared/";

    private static final Map<String, Function<DeclaredTotals, @Nullable Long>> TOTALS = totals();

    private final FixedPhrases phrases;
    private final DataPhrases labels;

    DeclaredReason(FixedPhrases phrases, Language language) {
        this.phrases = phrases;
        labels = DataPhrases.in(language);
    }

    private static Map<String, Function<DeclaredTotals, @Nullable Long>> totals() {
        var totals = new LinkedHashMap<String, Function<DeclaredTotals, @Nullable Long>>();
        totals.put("participants", DeclaredTotals::participants);
        totals.put("industrialParticipants", DeclaredTotals::industrialParticipants);
        totals.put("finalProducers", DeclaredTotals::finalProducers);
        totals.put("educationalOrganisations", DeclaredTotals::educationalOrganisations);
        return totals;
    }

    /** {@code null}: the finding follows from fewer than two declared totals, and its own sentence says enough. */
    @Nullable
    String of(Finding finding, ClusterApplication application) {
        if (!restsOnDeclared(finding)) {
            return null;
        }
        var used = TOTALS.keySet().stream()
                .filter(field -> finding.evidence().contains(DECLARED + field))
                .toList();
        if (used.size() < 2) {
            return null;
        }
        var told =
                used.stream().map(field -> told(field, application.declared())).collect(Collectors.joining(", "));
        return phrases.sentence("declared.reason").filled(Map.of(Slot.LISTED, told));
    }

    /** Most findings do not. */
    private static boolean restsOnDeclared(Finding finding) {
        for (var pointer : finding.evidence()) {
            if (pointer.startsWith(DECLARED)) {
                return true;
            }
        }
        return false;
    }

    private String told(String field, DeclaredTotals declared) {
        var label = labels.sentence(field).filled(Map.of());
        var total = Objects.requireNonNull(TOTALS.get(field)).apply(declared);
        return phrases.sentence("declared.total")
                .filled(Map.of(
                        Slot.LABEL,
                        Character.toLowerCase(label.charAt(0)) + label.substring(1),
                        Slot.DECLARED,
                        String.valueOf(total)));
    }
}
