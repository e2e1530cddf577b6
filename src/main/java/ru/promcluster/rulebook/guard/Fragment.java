package ru.promcluster.rulebook.guard;

import org.drools.drl.ast.descr.BaseDescr;
import ru.promcluster.rulebook.guard.RuleComplaints.Complaint;

/**
 * A piece of a rule that is read word by word, and where it stands.
 *
 * @param place the part of the syntax tree that it belongs to
 * @param offset in the file; negative: it does not stand there as it is
 */
record Fragment(RuleComplaints complaints, BaseDescr place, String text, int offset) {

    /** The piece as it stands in the file at an offset or behind it. */
    static Fragment of(RuleComplaints complaints, BaseDescr place, String text, int from) {
        return new Fragment(complaints, place, text, complaints.offset(text, from));
    }

    void complain(Words.Word word, Complaint complaint) {
        complain(word.start(), word.end(), complaint);
    }

    void complain(int from, int to, Complaint complaint) {
        if (offset < 0) {
            complaints.at(place, complaint.code(), complaint.russian(), complaint.english());
        } else {
            complaints.at(complaints.span(offset + from, offset + to), complaint);
        }
    }

    void warn(Words.Word word, Complaint complaint) {
        var span = offset < 0
                ? complaints.span(complaints.offset(place), complaints.offset(place))
                : complaints.span(offset + word.start(), offset + word.end());
        complaints.warn(span, complaint);
    }
}
