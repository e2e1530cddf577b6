package ru.promcluster.explanation.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.wording.Grammar;
import ru.promcluster.verdict.Excerpt;

/** What the elements of an application are called: by name, else by the sender's own key in quotation marks. */
public final class Names {

    private static final int LONGEST = 120;
    private static final String QUOTES = "«»\"“”„'";

    private final ClusterApplication application;
    private final Grammar grammar;
    private @Nullable Map<String, Integer> places;

    public Names(ClusterApplication application, Grammar grammar) {
        this.application = application;
        this.grammar = grammar;
    }

    /** A participant in a list of names: its name as it is. */
    public String inList(int place) {
        var participant = at(application.participants(), place);
        if (participant == null) {
            return number(place);
        }
        var name = participant.name();
        return name == null ? grammar.quoted(shown(participant.id())) : shown(name);
    }

    /** A participant in a sentence: its name in quotation marks, unless it has its own. */
    public String participant(int place) {
        var participant = at(application.participants(), place);
        return participant == null ? number(place) : quoted(participant.name(), participant.id());
    }

    /** A participant in a sentence, by its id. */
    public String participant(String id) {
        if (places == null) {
            places = placesById(application.participants());
        }
        var place = places.get(id);
        return place == null ? grammar.quoted(shown(id)) : participant(place);
    }

    public String contract(int place) {
        var contract = contractAt(place);
        return contract == null || contract.id() == null ? number(place) : grammar.quoted(shown(contract.id()));
    }

    @Nullable
    Contract contractAt(int place) {
        return at(application.contracts(), place);
    }

    public String infrastructure(int place) {
        var object = at(application.infrastructure(), place);
        return object == null ? number(place) : quoted(object.name(), object.id());
    }

    public String jointProject(int place) {
        var project = at(application.jointProjects(), place);
        return project == null ? number(place) : quoted(project.name(), project.id());
    }

    private String quoted(@Nullable String name, String id) {
        var shown = shown(name == null ? id : name);
        return name != null && hasQuotes(shown) ? shown : grammar.quoted(shown);
    }

    private static boolean hasQuotes(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (QUOTES.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String number(int place) {
        return "№ " + (place + 1);
    }

    /** One line, and no longer than a person reads. */
    private static String shown(String name) {
        var shown =
                name.length() > LONGEST ? Excerpt.beginning(name, LONGEST - 1).strip() + "…" : name;
        return hasControls(shown) ? oneLine(shown) : shown;
    }

    private static boolean hasControls(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String oneLine(String name) {
        var out = new StringBuilder(name.length());
        name.chars().forEach(letter -> out.append(Character.isISOControl(letter) ? ' ' : (char) letter));
        return out.toString();
    }

    private static <T> @Nullable T at(@Nullable List<T> list, int place) {
        return list == null || place >= list.size() ? null : list.get(place);
    }

    private static Map<String, Integer> placesById(@Nullable List<Participant> participants) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            places.put(participants.get(i).id(), i);
        }
        return places;
    }
}
