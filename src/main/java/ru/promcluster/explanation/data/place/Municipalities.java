package ru.promcluster.explanation.data.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.files.Subject;
import ru.promcluster.rulebook.sentence.Slot;

/**
 * Codes of municipalities (ОКТМО, OK 033-2013) that cannot be right, and those of another subject of the Federation than
 * the one stated. Eight digits name a municipality, eleven a settlement in it; the control number of the classifier stands
 * in a column of its own and is no part of the code.
 */
public final class Municipalities implements DataCheck {

    private static final int MUNICIPALITY = 8;
    private static final int SETTLEMENT = 11;

    private volatile @Nullable CodeTable last;

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var participants = application.participants();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            var participant = participants.get(i);
            var code = participant.municipality();
            if (code != null && (participant.country() == null || "RU".equals(participant.country()))) {
                if (isInForm(code)) {
                    lookAtSubject(participant, code, i, new Known(occasion.subjects(), remarks));
                } else {
                    remarks.warn(pointer(i), "oktmo.form", Map.of(Slot.CODE, remarks.quoted(code)));
                }
            }
        }
    }

    private record Known(Map<String, Subject> subjects, Remarks remarks) {}

    private void lookAtSubject(Participant participant, String code, int place, Known known) {
        var table = table(known.subjects());
        if (table.isEmpty()) {
            return;
        }
        var actual = table.subject(code);
        var remarks = known.remarks();
        if (actual == null) {
            remarks.warn(pointer(place), "oktmo.region", "oktmo.unknown", Map.of(Slot.CODE, remarks.quoted(code)));
            return;
        }
        var stated = participant.region() == null ? null : known.subjects().get(participant.region());
        if (stated != null && !stated.code().equals(actual.code())) {
            remarks.warn(
                    pointer(place),
                    "oktmo.region",
                    Map.of(
                            Slot.NAME, remarks.names().participant(place),
                            Slot.CODE, remarks.quoted(code),
                            Slot.LISTED, actual.name(remarks.language()),
                            Slot.DECLARED, stated.name(remarks.language())));
        }
    }

    /** One application after the other is judged by the same rulebook: its table is kept. */
    private CodeTable table(Map<String, Subject> subjects) {
        var table = last;
        if (table == null || !table.isOf(subjects)) {
            table = CodeTable.of(subjects);
            last = table;
        }
        return table;
    }

    private static boolean isInForm(String code) {
        if (code.length() != MUNICIPALITY && code.length() != SETTLEMENT) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String pointer(int place) {
        return "/participants/" + place + "/municipality";
    }
}
