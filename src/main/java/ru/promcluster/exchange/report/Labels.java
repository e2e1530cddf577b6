package ru.promcluster.exchange.report;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.verdict.Language;

/** The report's own headings, by key. */
final class Labels {

    private Labels() {}

    static Map<String, String> in(Language language) {
        return Phrases.beside(Labels.class, Set.of(), language).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().filled(Map.of())));
    }
}
