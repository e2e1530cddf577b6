package ru.promcluster.exchange.table.xlsx;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import ru.promcluster.exchange.table.cell.Archive;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.TableRefusedException;

/** What a workbook of applications never needs: programs, links to other files, document types. */
final class Suspicion {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Suspicion() {}

    /** @throws TableRefusedException the workbook holds one of them, or is none */
    static void look(Archive archive) throws IOException {
        for (var name : archive.names()) {
            lookAtName(name.toLowerCase(Locale.ROOT));
        }
        lookAtTypes(archive);
        for (var name : archive.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                lookAtBeginning(archive, name);
            }
        }
    }

    private static void lookAtName(String name) throws TableRefusedException {
        if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/")) {
            throw macros();
        }
        if (name.contains("/externallinks/") || name.endsWith("/connections.xml")) {
            throw links();
        }
    }

    private static void lookAtTypes(Archive archive) throws IOException {
        var stream = archive.part(CONTENT_TYPES);
        boolean isWorkbook = false;
        if (stream != null) {
            try (var xml = new XmlPart(stream)) {
                for (var element = xml.nextStart(); element != null; element = xml.nextStart()) {
                    var type = Objects.requireNonNullElse(xml.attribute("ContentType"), "");
                    lookAtType(type);
                    isWorkbook |= type.endsWith("spreadsheetml.sheet.main+xml")
                            || type.endsWith("spreadsheetml.template.main+xml");
                }
            }
        }
        if (!isWorkbook) {
            throw Refusals.format(
                    "Содержимое файла — не книга XLSX. Сохраните его в Excel как «Книга Excel (*.xlsx)».",
                    "The file is no XLSX workbook. Save it in Excel as a workbook (*.xlsx).");
        }
    }

    private static void lookAtType(String type) throws TableRefusedException {
        var folded = type.toLowerCase(Locale.ROOT);
        if (folded.contains("macroenabled") || folded.contains("vbaproject") || folded.contains("intlmacrosheet")) {
            throw macros();
        }
        if (folded.contains("externallink")) {
            throw links();
        }
    }

    /** A document type stands before the first element or nowhere. */
    private static void lookAtBeginning(Archive archive, String name) throws IOException {
        var stream = archive.part(name);
        if (stream != null) {
            try (var xml = new XmlPart(stream)) {
                xml.nextStart();
            } catch (BrokenPartException broken) {
                return; // no document type up to here, and the rest is told if the part is ever read
            }
        }
    }

    private static TableRefusedException macros() {
        return Refusals.hostile(
                "В книге есть макросы. Сохраните её без них как «Книга Excel (*.xlsx)».",
                "The workbook has macros. Save it without them as a workbook (*.xlsx).");
    }

    private static TableRefusedException links() {
        return Refusals.hostile(
                "Книга ссылается на другие файлы. Разорвите связи («Данные» → «Изменить связи») и сохраните её снова.",
                "The workbook links to other files. Break the links (Data, Edit Links) and save it again.");
    }
}
