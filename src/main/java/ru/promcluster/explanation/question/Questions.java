package ru.promcluster.explanation.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.explanation.wording.Phrases;
import ru.promcluster.rulebook.sentence.Sentence;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Language;

/** Asks a person for the facts that are missing, naming whom or what they are about. Safe for many threads. */
public final class Questions {

    private static final String GENERAL = "general";

    private static final Questions RUSSIAN = new Questions(Language.RU);
    private static final Questions ENGLISH = new Questions(Language.EN);

    private final Map<String, Sentence> sentences;
    private final Grammar grammar;

    private Questions(Language language) {
        sentences = Phrases.beside(Questions.class, EnumSet.of(Slot.NAME, Slot.SUPPLIER, Slot.BUYER), language);
        grammar = Grammar.of(language);
    }

    public static Questions in(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    /** There is a question for just this kind of fact. */
    public boolean knows(String pointer) {
        return sentences.containsKey(FactPointer.of(pointer).pattern());
    }

    /** A question a missing fact. */
    public List<Question> ask(List<String> pointers, ClusterApplication application) {
        if (pointers.isEmpty()) {
            return List.of();
        }
        var names = new Names(application, grammar);
        var questions = new ArrayList<Question>(pointers.size());
        for (var pointer : pointers) {
            questions.add(new Question(pointer, question(FactPointer.of(pointer), names)));
        }
        return questions;
    }

    private String question(FactPointer fact, Names names) {
        var sentence = sentences.get(fact.pattern());
        return sentence == null
                ? Objects.requireNonNull(sentences.get(GENERAL)).filled(Map.of(Slot.NAME, grammar.quoted(fact.field())))
                : sentence.filled(words(fact, names));
    }

    private static Map<Slot, String> words(FactPointer fact, Names names) {
        var words = new EnumMap<Slot, String>(Slot.class);
        int place = fact.index();
        switch (fact.list()) {
            case "participants" -> words.put(Slot.NAME, names.participant(place));
            case "infrastructure" -> words.put(Slot.NAME, names.infrastructure(place));
            case "jointProjects" -> words.put(Slot.NAME, names.jointProject(place));
            case "contracts" -> nameContract(place, names, words);
            default -> words.put(Slot.NAME, "№ " + (place + 1));
        }
        return words;
    }

    private static void nameContract(int place, Names names, Map<Slot, String> words) {
        words.put(Slot.NAME, names.contract(place));
        var contract = names.contractAt(place);
        if (contract != null) {
            words.put(Slot.SUPPLIER, names.participant(contract.supplier()));
            words.put(Slot.BUYER, names.participant(contract.buyer()));
        }
    }
}
