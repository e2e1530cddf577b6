package ru.promcluster.exchange.table.xlsx;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.TableRefusedException;

/** Bounds what a parser keeps for good: different names, and elements within one another. */
final class Vocabulary {

    /** The whole format has fewer. */
    private static final int MOST_NAMES = 5_000;

    private static final int DEEPEST = 200;

    private final Set<String> names = new HashSet<>();
    private int depth;

    void start(XMLStreamReader xml) throws TableRefusedException {
        names.add(xml.getLocalName());
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            names.add(xml.getAttributeLocalName(at));
        }
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            names.add("xmlns:" + xml.getNamespacePrefix(at));
        }
        depth++;
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw Refusals.hostile(
                    "Внутреннее устройство книги не такое, какое пишет Excel. Сохраните её заново в Excel.",
                    "The inside of the workbook is not what Excel writes. Save it anew in Excel.");
        }
    }

    void end() {
        depth--;
    }
}
