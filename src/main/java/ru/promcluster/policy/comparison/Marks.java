package ru.promcluster.policy.comparison;

import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Severity;

/** Words for the marks of a criterion. */
final class Marks {

    private Marks() {}

    static Bilingual of(Severity severity) {
        return switch (severity) {
            case BINDING -> new Bilingual("обязательное", "binding");
            case ADVISORY -> new Bilingual("справочное", "advisory");
        };
    }

    static Bilingual of(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> new Bilingual("подтверждено", "confirmed");
            case INFERRED -> new Bilingual("вывод", "inferred");
            case ASSUMED -> new Bilingual("допущение", "assumed");
        };
    }
}
