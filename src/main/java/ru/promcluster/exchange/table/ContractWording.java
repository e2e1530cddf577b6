package ru.promcluster.exchange.table;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.table.layout.Layout;

/** Says a fault of the contract in the words of the tables: headers for fields, sheets for lists, rows for pointers. */
final class ContractWording {

    private static final Pattern RUSSIAN = Pattern.compile("«([A-Za-z]+)»");
    private static final Pattern ENGLISH = Pattern.compile("“([A-Za-z]+)”");
    private static final Pattern POINTER = Pattern.compile("/[A-Za-z]+/\\d+\\b");

    private final Tables tables;
    private final DraftPlaces places;

    ContractWording(Tables tables, DraftPlaces places) {
        this.tables = tables;
        this.places = places;
    }

    Fault fault(Violation violation, DraftPlaces.At at) {
        var steps = violation.pointer().split("/", -1);
        var head = tables.head(at.row().list());
        var group = head.list().isApplications() && steps.length > 2 ? steps[1] : "";
        var titles = Layout.titles(head.list(), group);
        return new Fault(
                violation.code(),
                told(violation.russian(), RUSSIAN, titles, "«", "»", "строки ").replace("»: true", "»: «да»"),
                told(violation.english(), ENGLISH, titles, "“", "”", "row ").replace("”: true", "”: “да”"));
    }

    private String told(
            String message, Pattern quoted, Map<String, String> titles, String open, String close, String row) {
        var named = quoted.matcher(message)
                .replaceAll(found ->
                        Matcher.quoteReplacement(open + titles.getOrDefault(found.group(1), found.group(1)) + close));
        return POINTER.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(
                        row + places.of(found.group()).row().row().number()));
    }
}
