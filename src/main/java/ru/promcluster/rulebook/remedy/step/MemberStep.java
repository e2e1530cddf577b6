package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;

/** A change of one listed participant. */
public sealed interface MemberStep extends Step {

    /** Its place in the list, from 0. */
    int place();

    /** Its id. */
    String participant();

    /** Name of the changed field. */
    String field();

    /** The participant after it. */
    Participant changed(Participant member);

    @Override
    default ClusterApplication applied(ClusterApplication application) {
        return new EditedApplication(application).change(place(), this::changed).application();
    }

    @Override
    default String pointer() {
        return "/participants/" + place() + "/" + field();
    }

    /** An organising member begins to produce. */
    record StartProduction(int place, String participant) implements MemberStep {

        @Override
        public Participant changed(Participant member) {
            return new EditedParticipant(member).producing().participant();
        }

        @Override
        public String field() {
            return "producedInReportingYear";
        }

        @Override
        public String kind() {
            return "start-production";
        }
    }

    /** A member joins the founders of the specialised organisation. */
    record Found(int place, String participant) implements MemberStep {

        @Override
        public Participant changed(Participant member) {
            return new EditedParticipant(member).founding().participant();
        }

        @Override
        public String field() {
            return "foundsOrganisation";
        }

        @Override
        public String kind() {
            return "found-organisation";
        }
    }

    /** A member leaves so much more of its output to members, at the same output unless it made nothing. */
    record Supply(int place, String participant, BigDecimal roubles) implements MemberStep {

        @Override
        public Participant changed(Participant member) {
            return new EditedParticipant(member).supplying(roubles).participant();
        }

        @Override
        public String field() {
            return "outputUsedByMembers";
        }

        @Override
        public String kind() {
            return "supply-members";
        }
    }

    /** A member buys so much more from members, at the same purchases unless it bought nothing. */
    record Buy(int place, String participant, BigDecimal roubles) implements MemberStep {

        @Override
        public Participant changed(Participant member) {
            return new EditedParticipant(member).buying(roubles).participant();
        }

        @Override
        public String field() {
            return "purchasesFromMembers";
        }

        @Override
        public String kind() {
            return "buy-from-members";
        }
    }
}
