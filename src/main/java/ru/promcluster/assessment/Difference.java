package ru.promcluster.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Where two documents differ.
 *
 * @param pointer RFC 6901 JSON Pointer; empty: the same values, written otherwise, or what was kept is not JSON any more
 * @param kept what was kept there; empty: nothing
 * @param replayed what comes out there today; empty: nothing
 */
public record Difference(String pointer, String kept, String replayed) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** All places where the documents differ, as deep as can be said, in the order of the kept one. */
    static List<Difference> between(byte[] kept, byte[] replayed) {
        var found = new ArrayList<Difference>();
        try {
            compare("", MAPPER.readTree(kept), MAPPER.readTree(replayed), found);
        } catch (JsonProcessingException changed) {
            return List.of(new Difference("", new String(kept, StandardCharsets.UTF_8), ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
        return found.isEmpty() ? List.of(new Difference("", "", "")) : found;
    }

    private static void compare(String pointer, JsonNode kept, JsonNode replayed, List<Difference> found) {
        if (kept.isObject() && replayed.isObject()) {
            var names = new LinkedHashSet<String>();
            kept.fieldNames().forEachRemaining(names::add);
            replayed.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + escaped(name), kept.path(name), replayed.path(name), found));
        } else if (kept.isArray() && replayed.isArray()) {
            for (int i = 0; i < Math.max(kept.size(), replayed.size()); i++) {
                compare(pointer + "/" + i, kept.path(i), replayed.path(i), found);
            }
        } else if (!kept.equals(replayed)) {
            found.add(new Difference(pointer, kept.toString(), replayed.toString()));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
