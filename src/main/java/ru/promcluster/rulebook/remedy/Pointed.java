package ru.promcluster.rulebook.remedy;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import ru.promcluster.verdict.Finding;

/** Which facts a finding rests on: the places of a list that its evidence points at. */
final class Pointed {

    private static final String PARTICIPANTS = "/participants/";

    private Pointed() {}

    /** Places of the participants that the evidence names by one of the fields; by themselves where none is given. */
    static SortedSet<Integer> participants(Finding finding, String... fields) {
        return places(PARTICIPANTS, finding.evidence(), List.of(fields));
    }

    /**
     * Places in a list that the evidence names by one of the fields.
     *
     * @param list pointer of the list, with a slash behind it
     */
    static SortedSet<Integer> places(String list, Finding finding, String... fields) {
        return places(list, finding.evidence(), List.of(fields));
    }

    private static SortedSet<Integer> places(String list, List<String> pointers, List<String> fields) {
        var places = new TreeSet<Integer>();
        for (var pointer : pointers) {
            if (pointer.startsWith(list)) {
                var slash = pointer.indexOf('/', list.length());
                var place = slash < 0 ? pointer.substring(list.length()) : pointer.substring(list.length(), slash);
                var field = slash < 0 ? "" : pointer.substring(slash + 1);
                if (fields.isEmpty() ? field.isEmpty() : fields.contains(field)) {
                    places.add(Integer.valueOf(place));
                }
            }
        }
        return places;
    }

    /** The evidence names this fact, or one within it. */
    static boolean isAt(Finding finding, String pointer) {
        return finding.evidence().stream().anyMatch(fact -> fact.equals(pointer) || fact.startsWith(pointer + "/"));
    }
}
