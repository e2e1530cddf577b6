package ru.promcluster.explanation.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/**
 * The term of a member that only organises production: within three years of joining it has to sign a contract with
 * another member (decree 413 of 01.04.2024, requirements to clusters). Its last day is told as long as it runs and no such
 * contract is known, and that it has passed where the listed contracts are none.
 */
final class ContractTerm implements DataCheck {

    /** First day of the edition that brought the term, as {@code rules/registry/2024-413} has it. */
    static final LocalDate SINCE = LocalDate.of(2024, 4, 10);

    private static final int YEARS = 3;

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var participants = application.participants();
        if (participants == null || !isAsked(occasion)) {
            return;
        }
        for (int i = 0; i < participants.size(); i++) {
            var participant = participants.get(i);
            var joinedOn = participant.joinedOn();
            if (joinedOn != null && isOrganising(participant)) {
                look(new Term(participants, participant, joinedOn, i), application, occasion.day(), remarks);
            }
        }
    }

    /** The duty is one of the register's, from a day on. */
    static boolean isAsked(Occasion occasion) {
        return occasion.isForTheRegister() && !occasion.day().isBefore(SINCE);
    }

    static boolean isOrganising(Participant participant) {
        return participant.isMember()
                && participant.kind() == Participant.Kind.INDUSTRIAL
                && Boolean.FALSE.equals(participant.producedInReportingYear());
    }

    private record Term(List<Participant> participants, Participant member, LocalDate joinedOn, int place) {

        LocalDate lastDay() {
            return joinedOn.plusYears(YEARS);
        }

        /** Signed for sure, perhaps, or not: what is not known of the other end or of the day may make it one. */
        @Nullable
        Boolean isMetBy(Contract contract, LocalDate day) {
            if (contract.isWithItself()) {
                return false;
            }
            var isSupplier = contract.supplier().equals(member.id());
            if (!isSupplier && !contract.buyer().equals(member.id())) {
                return false;
            }
            var other = participant(isSupplier ? contract.buyer() : contract.supplier());
            var signedOn = contract.signedOn();
            if ((other != null && !other.isMember()) || (signedOn != null && signedOn.isAfter(day))) {
                return false;
            }
            return (other == null || signedOn == null) ? null : Boolean.TRUE;
        }

        private @Nullable Participant participant(String id) {
            for (var participant : participants) {
                if (participant.id().equals(id)) {
                    return participant;
                }
            }
            return null;
        }
    }

    private static void look(Term term, ClusterApplication application, LocalDate day, Remarks remarks) {
        var contracts = application.contracts();
        var mayBeMet = contracts == null
                || application.incomplete().contains(PartialList.CONTRACTS)
                || application.isRosterPartial();
        if (contracts != null) {
            for (var contract : contracts) {
                var isMet = term.isMetBy(contract, day);
                if (Boolean.TRUE.equals(isMet)) {
                    return;
                }
                mayBeMet |= isMet == null;
            }
        }
        var pointer = "/participants/" + term.place() + "/joinedOn";
        var name = remarks.names().participant(term.place());
        var last = remarks.day(term.lastDay());
        if (!day.isAfter(term.lastDay())) {
            remarks.tell(pointer, "contract.term", "contract.term", Map.of(Slot.NAME, name, Slot.LATER, last));
        } else if (!mayBeMet) {
            var joined = remarks.day(term.joinedOn());
            var words = Map.of(Slot.NAME, name, Slot.EARLIER, joined, Slot.LATER, last);
            remarks.warn(pointer, "contract.term-passed", words);
        }
    }
}
