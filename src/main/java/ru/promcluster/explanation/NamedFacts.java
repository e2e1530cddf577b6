package ru.promcluster.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FactPointer;
import ru.promcluster.explanation.question.Names;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.verdict.Language;

/** Names what a finding rests on: the participants, and what stands against the specialised organisation. */
final class NamedFacts {

    private static final int MOST = 5;

    private final List<String> evidence;
    private final ClusterApplication application;
    private final FixedPhrases phrases;
    private final Grammar grammar;
    private @Nullable Set<Integer> places;

    NamedFacts(List<String> evidence, ClusterApplication application, Language language) {
        this.evidence = evidence;
        this.application = application;
        phrases = FixedPhrases.in(language);
        grammar = Grammar.of(language);
    }

    boolean hasParticipants() {
        return !places().isEmpty();
    }

    /** The first five by name, and how many more. */
    void participants(StringBuilder out) {
        var places = places();
        if (places.isEmpty()) {
            grammar.nobody(out);
            return;
        }
        var names = new Names(application, grammar);
        int named = 0;
        for (int place : places) {
            if (named == MOST) {
                grammar.andMore(out, places.size() - MOST);
                return;
            }
            out.append(named++ == 0 ? "" : ", ").append(names.inList(place));
        }
    }

    private Set<Integer> places() {
        if (places == null) {
            places = named();
        }
        return places;
    }

    private Set<Integer> named() {
        var named = new LinkedHashSet<Integer>();
        for (var pointer : evidence) {
            var fact = FactPointer.of(pointer);
            if (fact.list().equals("participants")) {
                named.add(fact.index());
            }
        }
        return named;
    }

    boolean hasTroubles() {
        return !troubles().isEmpty();
    }

    void troubles(StringBuilder out) {
        var troubles = troubles();
        for (int i = 0; i < troubles.size(); i++) {
            var between = i == troubles.size() - 1 ? grammar.and() : ", ";
            out.append(i == 0 ? "" : between).append(troubles.get(i));
        }
    }

    private List<String> troubles() {
        return evidence.stream()
                .map(pointer -> phrases.words("trouble." + pointer))
                .filter(Objects::nonNull)
                .toList();
    }
}
