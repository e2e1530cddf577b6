package ru.promcluster.exchange.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.promcluster.exchange.table.cell.Cell;

/**
 * A workbook written part by part, to hold what no library writes. A cell is a text, or {@code n:} a number, {@code d:} a
 * number shown as a day, {@code p:} as per cent, {@code z:} with ten digits, {@code e:} an error, {@code b:} a flag,
 * {@code f:} a formula and its stored value after an equals sign.
 */
public final class RawBook {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String workbookProperties = "";
    private String mainType = SHEET_TYPE + "sheet.main+xml";

    RawBook from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawBook ofType(String type) {
        mainType = type;
        return this;
    }

    /** Rows of cells with {@code |} between them; blank rows leave a gap. */
    public RawBook sheet(String name, String... rows) {
        var xml = new StringBuilder("<sheetData>");
        for (int row = 0; row < rows.length; row++) {
            if (!rows[row].isEmpty()) {
                xml.append("<row r=\"").append(row + 1).append("\">");
                var cells = rows[row].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    xml.append(cell(Cell.letters(column) + (row + 1), cells[column].strip()));
                }
                xml.append("</row>");
            }
        }
        return rawSheet(name, xml.append("</sheetData>").toString());
    }

    RawBook rawSheet(String name, String content) {
        sheets.put(name, "<worksheet xmlns=\"" + SPREADSHEET + "\">" + content + "</worksheet>");
        return this;
    }

    /** One more part, or another in the place of one. */
    public RawBook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private static String cell(String place, String told) {
        if (told.isEmpty()) {
            return "";
        }
        var kind = told.length() > 1 && told.charAt(1) == ':' ? told.charAt(0) : ' ';
        var value = kind == ' ' ? told : told.substring(2);
        return switch (kind) {
            case 'n' -> "<c r=\"" + place + "\"><v>" + value + "</v></c>";
            case 'd' -> "<c r=\"" + place + "\" s=\"1\"><v>" + value + "</v></c>";
            case 'p' -> "<c r=\"" + place + "\" s=\"2\"><v>" + value + "</v></c>";
            case 'z' -> "<c r=\"" + place + "\" s=\"3\"><v>" + value + "</v></c>";
            case 'e' -> "<c r=\"" + place + "\" t=\"e\"><v>" + value + "</v></c>";
            case 'b' -> "<c r=\"" + place + "\" t=\"b\"><v>" + value + "</v></c>";
            case 'f' -> formula(place, value);
            default -> "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped(value) + "</t></is></c>";
        };
    }

    private static String formula(String place, String told) {
        int equals = told.indexOf('=');
        return equals < 0
                ? "<c r=\"" + place + "\"><f>" + told + "</f></c>"
                : "<c r=\"" + place + "\"><f>" + told.substring(0, equals) + "</f><v>" + told.substring(equals + 1)
                        + "</v></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public byte[] bytes() throws IOException {
        var all = new LinkedHashMap<String, String>();
        var types = new StringBuilder();
        var names = new StringBuilder();
        var relations = new StringBuilder();
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            var part = "xl/worksheets/sheet" + number + ".xml";
            all.put(part, sheet.getValue());
            types.append(type("/" + part, SHEET_TYPE + "worksheet+xml"));
            names.append(
                    "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>");
            relations.append(relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        relations.append(relation("styles", "styles", "styles.xml"));
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">" + type("/xl/workbook.xml", mainType) + types
                        + "</Types>");
        all.put("_rels/.rels", relations(relation("r", "officeDocument", "xl/workbook.xml")));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONS + "\">" + workbookProperties
                        + "<sheets>" + names + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        all.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + SPREADSHEET + "\"><numFmts>"
                        + "<numFmt numFmtId=\"164\" formatCode=\"[$-419]dd/mm/yyyy\\ &quot;г.&quot;\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"0000000000\"/></numFmts><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/>"
                        + "</cellXfs></styleSheet>");
        all.putAll(parts);
        return zip(all);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    /** An archive of texts by name. */
    static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
