package ru.promcluster.game;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Every question that an applicant has an answer to, down the form: the fields of the contract in their order, list by
 * list, element by element. What it has nothing to say to is left out.
 */
final class FormSheet {

    private static final Set<String> TOLD_AT_FIRST = Set.of("id", "name", "filedOn");

    private final List<String> questions = new ArrayList<>();

    private FormSheet() {}

    static List<String> of(Applicant applicant) {
        var sheet = new FormSheet();
        for (var field : applicant.truth().properties()) {
            if (!TOLD_AT_FIRST.contains(field.getKey())) {
                sheet.add("/" + field.getKey(), field.getValue());
            }
        }
        return sheet.questions;
    }

    private void add(String pointer, JsonNode value) {
        if (value instanceof ArrayNode list) {
            questions.add(pointer);
            for (int i = 0; i < list.size(); i++) {
                addElement(pointer + "/" + i, list.get(i));
            }
        } else if (value instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> questions.add(pointer + "/" + field));
        } else {
            questions.add(pointer);
        }
    }

    private void addElement(String pointer, JsonNode element) {
        element.fieldNames().forEachRemaining(field -> {
            if (!Applicant.isToldWithAList(field)) {
                questions.add(pointer + "/" + field);
            }
        });
    }
}
