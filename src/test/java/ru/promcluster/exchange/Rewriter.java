package ru.promcluster.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/** Writes the same application in other ways: order of fields, fields that are null, escapes, numbers, white space. */
final class Rewriter {

    private static final String[] SPACES = {" ", "\n", "\t", "\r\n", "  "};

    private final Random random;
    /** How much is changed: from nothing but white space to something in each object. */
    private final int wildness;

    private final StringBuilder out = new StringBuilder();

    Rewriter(Random random, int wildness) {
        this.random = random;
        this.wildness = wildness;
    }

    String rewritten(JsonNode node) {
        value(node);
        return out.toString();
    }

    private void value(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            between('[');
            for (int i = 0; i < node.size(); i++) {
                separate(i);
                value(node.get(i));
            }
            between(']');
        } else if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isNumber()) {
            number(node.decimalValue().toPlainString());
        } else {
            out.append(node);
        }
    }

    private void object(JsonNode node) {
        var fields = new ArrayList<>(node.properties());
        if (rarely()) {
            Collections.shuffle(fields, random);
        }
        between('{');
        for (int i = 0; i < fields.size(); i++) {
            separate(i);
            text(fields.get(i).getKey());
            between(':');
            value(fields.get(i).getValue());
        }
        if (rarely() && node.has("status") && !node.has("inn")) {
            separate(fields.size());
            out.append("\"inn\":null");
        }
        between('}');
    }

    private void separate(int index) {
        if (index > 0) {
            between(',');
        }
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int character) {
        if (character == '"' || character == '\\') {
            out.append('\\').appendCodePoint(character);
        } else if (character < ' ' || (character < 0xFFFF && wildness > 0 && random.nextInt(5_000) == 0)) {
            out.append(String.format("\\u%04x", character));
        } else {
            out.appendCodePoint(character);
        }
    }

    private void number(String plain) {
        out.append(plain);
        if (rarely()) {
            out.append(plain.contains(".") ? "0" : ".0");
        } else if (rarely()) {
            out.append("e0");
        }
    }

    private boolean rarely() {
        return wildness > 0 && random.nextInt(wildness == 3 ? 4 : 400) == 0;
    }

    private void between(char structural) {
        space();
        out.append(structural);
        space();
    }

    private void space() {
        if (random.nextInt(3) == 0) {
            out.append(SPACES[random.nextInt(SPACES.length)]);
        }
    }
}
