package ru.promcluster.exchange.table.template;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;

/**
 * An application in its canonical form, by rows and columns.
 *
 * @param key what ties its rows together
 */
record ApplicationTree(String key, JsonNode root) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @param place its number among those written, from 1: it is the key of one that has none */
    static ApplicationTree of(ClusterApplication application, int place) {
        var id = application.id();
        try {
            return new ApplicationTree(
                    id == null ? "заявка-" + place : id, JSON.readTree(ApplicationWriter.write(application)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was just written cannot be read: " + application.name(), impossible);
        }
    }

    /** Its rows of a list. */
    List<JsonNode> rows(ListSheet list) {
        if (list.isApplications()) {
            return List.of(root);
        }
        var rows = new ArrayList<JsonNode>();
        root.path(list.name()).forEach(rows::add);
        return rows;
    }

    /** What a row of it says in a column; {@code null}: nothing is known. */
    @Nullable
    JsonNode value(ListSheet list, Column column, JsonNode row) {
        if (column.equals(list.key())) {
            return TextNode.valueOf(key);
        }
        if (column.name().equals(Layout.EMPTY)) {
            return emptyLists();
        }
        int dot = column.name().indexOf('.');
        if (dot < 0) {
            return row.get(column.name());
        }
        var group = row.get(column.name().substring(0, dot));
        var field = column.name().substring(dot + 1);
        if (group != null && group.isEmpty() && field.equals("absent")) {
            return BooleanNode.FALSE; // it is there, and nothing else is known of it
        }
        return group == null ? null : group.get(field);
    }

    private @Nullable JsonNode emptyLists() {
        var names = JSON.createArrayNode();
        Layout.SHEETS.stream()
                .filter(list -> root.has(list.name()) && root.get(list.name()).isEmpty())
                .forEach(list -> names.add(list.name()));
        return names.isEmpty() ? null : names;
    }

    /** The parts of a list within a cell. */
    static List<String> texts(Column column, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(part -> word(column, part.asText()))
                .toList();
    }

    /** What a code is called in the tables. */
    static String word(Column column, String code) {
        return column.words().getOrDefault(code, code);
    }
}
