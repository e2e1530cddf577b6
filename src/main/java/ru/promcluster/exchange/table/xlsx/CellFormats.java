package ru.promcluster.exchange.table.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Archive;

/** What the styles of cells do to their numbers: show them as days, or with leading zeros. */
final class CellFormats {

    /** Styles that one workbook may have; Excel itself allows 65 490. */
    private static final int MOST = 65_536;

    /** Excel itself allows 255. */
    private static final int LONGEST_CODE = 255;

    private static final Pattern NO_DATE_LETTERS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_LETTERS = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,30}");

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Integer> formats = new HashMap<>();

    static CellFormats of(Archive archive, @Nullable String part) throws IOException {
        var formats = new CellFormats();
        var stream = part == null ? null : archive.part(part);
        if (stream != null) {
            try (var xml = new XmlPart(stream)) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(XmlPart xml) throws IOException {
        boolean inCells = false;
        while (xml.nextTag()) {
            if (xml.name().equals("cellXfs")) {
                inCells = xml.isStart();
            } else if (xml.isStart() && xml.name().equals("numFmt") && codes.size() < MOST) {
                var code = String.valueOf(xml.attribute("formatCode"));
                codes.put(number(xml.attribute("numFmtId")), code.length() > LONGEST_CODE ? "" : code);
            } else if (xml.isStart() && inCells && xml.name().equals("xf") && formats.size() < MOST) {
                formats.put(formats.size(), number(xml.attribute("numFmtId")));
            }
        }
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The style shows a number as a day. */
    boolean isDay(int style) {
        int format = formats.getOrDefault(style, 0);
        var code = codes.get(format);
        return code == null
                ? isStandardDay(format)
                : DATE_LETTERS
                                .matcher(NO_DATE_LETTERS.matcher(code).replaceAll(""))
                                .find()
                        && !code.contains("General");
    }

    /** The style shows a number a hundredfold, as per cent. */
    boolean isPercent(int style) {
        int format = formats.getOrDefault(style, 0);
        var code = codes.get(format);
        return code == null
                ? format == 9 || format == 10
                : NO_DATE_LETTERS.matcher(code).replaceAll("").contains("%");
    }

    private static boolean isStandardDay(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** How many digits the style shows at least: 0000000000 fills up with zeros; 0: it does not. */
    int digits(int style) {
        var code = codes.get(formats.getOrDefault(style, 0));
        return code != null && ZEROS.matcher(code).matches() ? code.length() : 0;
    }
}
