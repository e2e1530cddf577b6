package ru.promcluster.exchange.table.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import ru.promcluster.exchange.json.Expected;

/** What the columns are called: {@code columns.properties} beside this class. */
record Words(Properties all) {

    /**
     * What the form says of a column.
     *
     * @param choices the codes that it may have; empty: it is no choice
     */
    record Kind(Expected expected, boolean isList, boolean isRequired, List<String> choices) {

        static final Kind NAMES = new Kind(Expected.TEXT, true, false, List.of());
    }

    static Words read(String file) {
        var all = new Properties();
        var stream = Words.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " is not beside " + Words.class.getName());
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
        return new Words(all);
    }

    String title(String sheet) {
        return told("sheet." + sheet);
    }

    Column column(String sheet, String name, Kind kind) {
        var parts = told(sheet + "." + name).split("\\|", -1);
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> codes = new HashMap<>();
        for (var choice : kind.choices()) {
            var word = told("word." + sheet + "." + name + "." + choice);
            words.put(choice, word);
            codes.put(Spelling.key(choice), choice);
            codes.put(Spelling.key(word), choice);
        }
        return new Column(
                name,
                kind.expected(),
                kind.isList(),
                kind.isRequired(),
                words,
                codes,
                parts[0].strip(),
                parts[1].strip(),
                parts.length > 2 ? parts[2].strip() : "");
    }

    private String told(String key) {
        var told = all.getProperty(key);
        if (told == null) {
            throw new IllegalStateException(
                    "columns.properties has no " + key + "; give the new field its header there");
        }
        return told;
    }
}
