package ru.promcluster.exchange.report;

import java.util.Map;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.verdict.Language;

/** The report's own headings, by key. */
final class Labels {

    private Labels() {}

    static Map<String, String> in(Language language) {
        return Phrases.fixedBeside(Labels.class, language);
    }
}
