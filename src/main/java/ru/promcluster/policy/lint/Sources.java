package ru.promcluster.policy.lint;

import ru.promcluster.rulebook.text.Complaints;
import ru.promcluster.rulebook.text.YamlValue;
import ru.promcluster.verdict.Bilingual;

/** Sources are addresses of pages. */
final class Sources {

    private Sources() {}

    static void check(YamlValue object, Complaints warnings) {
        var sources = object.field("sources");
        if (sources == null) {
            return;
        }
        for (var source : sources.elements()) {
            if (!source.value().asText().matches("https?://\\S+")) {
                warnings.add(
                        source.span(),
                        "source.address",
                        new Bilingual(
                                "Это не адрес страницы. Пишите его целиком, с http:// или https://.",
                                "This is no address of a page. Write it whole, with http:// or https://."));
            }
        }
    }
}
