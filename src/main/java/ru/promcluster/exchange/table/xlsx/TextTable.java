package ru.promcluster.exchange.table.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Archive;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.TableLimits;

/** The texts that cells share, one after the other as UTF-8: a million of them cost no more than their bytes. */
final class TextTable {

    private byte[] bytes = new byte[8_192];
    private int[] ends = new int[256];
    private int count;

    static TextTable of(Archive archive, @Nullable String part, TableLimits limits) throws IOException {
        var table = new TextTable();
        var stream = part == null ? null : archive.part(part);
        if (stream != null) {
            try (var xml = new XmlPart(stream)) {
                var text = new StringBuilder();
                for (var element = xml.nextStart(); element != null; element = xml.nextStart()) {
                    if (element.equals("si")) {
                        text.setLength(0);
                        RichText.append(xml, "si", text, limits.maxCellText());
                        table.add(text.toString(), limits);
                    }
                }
            }
        }
        return table;
    }

    private void add(String text, TableLimits limits) throws IOException {
        var added = text.getBytes(UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        long needed = (long) start + added.length + (long) (count + 1) * Integer.BYTES;
        if (needed > limits.maxTextTableBytes()) {
            throw Refusals.limit(
                    "Тексты книги занимают больше " + limits.maxTextTableBytes() + " байт. Разделите её на несколько.",
                    "The texts of the workbook are more than " + limits.maxTextTableBytes() + " bytes. Split it.");
        }
        if (start + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + added.length, grown(bytes.length)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, grown(ends.length));
        }
        System.arraycopy(added, 0, bytes, start, added.length);
        ends[count++] = start + added.length;
    }

    private static int grown(int length) {
        return length + (length >> 1);
    }

    /** The text with this number; {@code null}: there is none. */
    @Nullable
    String at(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, start, ends[index] - start, UTF_8);
    }
}
