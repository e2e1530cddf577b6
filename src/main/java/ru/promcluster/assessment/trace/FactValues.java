package ru.promcluster.assessment.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.explanation.question.FactPointer;
import ru.promcluster.explanation.question.Names;
import ru.promcluster.explanation.question.Questions;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Trace.Fact;

/** The values of the facts of one application, from its canonical form. */
final class FactValues {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ClusterApplication application;
    private final JsonNode tree;
    private final Names names;
    private final Questions questions;
    private final Language language;

    FactValues(ClusterApplication application, Language language) {
        this.application = application;
        this.language = language;
        tree = tree(application);
        names = new Names(application, Grammar.of(language));
        questions = Questions.in(language);
    }

    private static JsonNode tree(ClusterApplication application) {
        try {
            return MAPPER.readTree(ApplicationWriter.write(application));
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was just written cannot be read", impossible);
        }
    }

    /** The fact with its value as it was sent; one that was not sent is null. */
    Fact of(String pointer) {
        var node = tree.at(pointer);
        return new Fact(pointer, json(node), subject(pointer) + " — " + told(node));
    }

    private static String json(JsonNode node) {
        try {
            return node.isMissingNode() ? "null" : MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("A tree cannot be written", impossible);
        }
    }

    /** The question that asks for the fact says what it is; an element of a list is called by its name. */
    private String subject(String pointer) {
        var fact = FactPointer.of(pointer);
        if (!fact.pattern().endsWith("/*") || questions.knows(pointer)) {
            return questions.ask(List.of(pointer), application).get(0).question();
        }
        return switch (fact.list()) {
            case "participants" -> told("Участник ", "Participant ") + names.participant(fact.index());
            case "contracts" -> told("Договор ", "Contract ") + names.contract(fact.index());
            case "infrastructure" -> told("Объект ", "Object ") + names.infrastructure(fact.index());
            case "jointProjects" -> told("Совместный проект ", "Joint project ") + names.jointProject(fact.index());
            default -> told("Указано под № ", "Stated as No. ") + (fact.index() + 1);
        };
    }

    private String told(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return told("не указано", "not stated");
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? told("да", "yes") : told("нет", "no");
        }
        if (node.isArray()) {
            return told("в списке: ", "listed: ") + node.size();
        }
        return node.isObject() ? told("как указано", "as stated") : node.asText();
    }

    private String told(String russian, String english) {
        return new Bilingual(russian, english).in(language);
    }
}
