package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.Roubles;

/** Participants of a made application; each figure is drawn to lie at, just beside, or far from what a criterion asks. */
final class CompleteMembers {

    private static final String[] ORDINARY = {"RU-CHE", "RU-SVE", "RU-TUL", "RU-OMS", "RU-KLU"};
    private static final String[] RELIEF = {"RU-DA", "RU-SE", "RU-KGN"};
    private static final String[] RELIEF_FOR_A_TIME = {"RU-AD", "RU-KIR", "RU-DNR"};

    private final Draw draw;
    private final List<ParticipantFacts> members = new ArrayList<>();
    private final List<ParticipantFacts> industrial = new ArrayList<>();
    private final List<ParticipantFacts> strangers = new ArrayList<>();

    CompleteMembers(Draw draw, int participants) {
        this.draw = draw;
        int outsiders = draw.between(0, participants / 8);
        for (int i = 1; i <= participants; i++) {
            var facts = new ParticipantFacts("p" + i);
            (i <= participants - outsiders ? members : strangers).add(facts);
        }
        chooseKinds();
        new CompleteMoney(draw, industrial).choose();
        chooseFounders();
        chooseTerritories();
        chooseAnchorsAndOrganisers();
        makeStrangers();
    }

    List<Participant> participants() {
        var all = new ArrayList<ParticipantFacts>(members);
        all.addAll(strangers);
        draw.shuffle(all);
        var participants = new ArrayList<Participant>(all.size());
        for (var facts : all) {
            facts.name = "ООО «Участник " + facts.id + "»";
            facts.revenue = draw.roubles(0, 5_000_000_000L);
            participants.add(facts.participant());
        }
        return participants;
    }

    /** Below, above or exactly at the members' own productivity, which is not enough. */
    Roubles regionalProductivity() {
        var valueAdded = BigDecimal.ZERO;
        long jobs = 0;
        for (var facts : industrial) {
            valueAdded =
                    valueAdded.add(Known.fact(facts.valueAdded, "valueAdded").amount());
            jobs += Known.fact(facts.jobs, "jobs");
        }
        var own = jobs == 0 ? BigDecimal.ZERO : valueAdded.divide(BigDecimal.valueOf(jobs), 2, RoundingMode.DOWN);
        var factor = BigDecimal.valueOf(draw.number(50, 99, 100, 101, 150), 2);
        return new Roubles(own.max(BigDecimal.ZERO).multiply(factor));
    }

    private void chooseKinds() {
        int industrialOnes = industrialCount(members.size());
        boolean noEducation = draw.chance(25);
        boolean noFinance = draw.chance(25);
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (i < industrialOnes) {
                member.kind = Kind.INDUSTRIAL;
                industrial.add(member);
            } else {
                member.kind = otherKind(noEducation, noFinance);
            }
        }
    }

    private int industrialCount(int most) {
        if (draw.chance(40)) {
            return Math.min(most, draw.number(10, 9, 5, 4, 11, 6));
        }
        return draw.chance(4) ? 0 : draw.between(most / 2, most);
    }

    private Kind otherKind(boolean noEducation, boolean noFinance) {
        var kind = draw.oneOf(
                Kind.EDUCATION,
                Kind.FINANCE,
                Kind.NON_PROFIT,
                Kind.RESEARCH,
                Kind.OTHER,
                Kind.TECHNOLOGY_INFRASTRUCTURE,
                Kind.INDUSTRIAL_PARK);
        boolean unwanted = (noEducation && kind == Kind.EDUCATION)
                || (noFinance && (kind == Kind.FINANCE || kind == Kind.NON_PROFIT));
        return unwanted ? Kind.RESEARCH : kind;
    }

    private void chooseFounders() {
        int half = (members.size() + 1) / 2;
        int founders = switch (draw.between(0, 3)) {
            case 0 -> half;
            case 1 -> half - 1;
            default -> draw.between(0, members.size());
        };
        draw.shuffle(members);
        for (int i = 0; i < members.size(); i++) {
            members.get(i).foundsOrganisation = i < founders;
        }
    }

    private void chooseTerritories() {
        int enough = (3 * members.size() + 9) / 10;
        int relieved = switch (draw.between(0, 4)) {
            case 0 -> enough;
            case 1 -> Math.max(0, enough - 1);
            case 2 -> 0;
            default -> draw.between(0, members.size());
        };
        draw.shuffle(members);
        for (int i = 0; i < members.size(); i++) {
            settle(members.get(i), i < relieved);
        }
    }

    private void settle(ParticipantFacts member, boolean relieved) {
        if (!relieved) {
            member.region = draw.oneOf(ORDINARY);
            member.reliefGround = ReliefGround.NONE;
        } else if (draw.chance(30)) {
            member.region = draw.oneOf(ORDINARY);
            member.reliefGround =
                    draw.oneOf(ReliefGround.MONOTOWN, ReliefGround.GEOSTRATEGIC, ReliefGround.INDIVIDUAL_PROGRAMME);
        } else {
            member.region = draw.chance(80) ? draw.oneOf(RELIEF) : draw.oneOf(RELIEF_FOR_A_TIME);
            member.reliefGround = draw.chance(90) ? ReliefGround.NONE : ReliefGround.GEOSTRATEGIC;
        }
    }

    private void chooseAnchorsAndOrganisers() {
        int anchors = draw.number(0, 1, 1, 1, 2);
        int organising = draw.number(0, 0, 1, 2, 3, 4, 5);
        for (var member : members) {
            member.anchor = anchors-- > 0;
            member.produced = true;
        }
        for (int i = 0; i < industrial.size(); i++) {
            industrial.get(i).produced = i >= organising;
        }
        for (var member : members) {
            member.country = draw.chance(50) ? "RU" : null;
            member.status = draw.chance(50) ? Status.MEMBER : null;
        }
    }

    /** Foreign members, and those that are only about to join or might: all of them look as if they counted. */
    private void makeStrangers() {
        for (var stranger : strangers) {
            stranger.kind = draw.oneOf(Kind.INDUSTRIAL, Kind.INDUSTRIAL, Kind.EDUCATION, Kind.FINANCE);
            stranger.role = draw.oneOf(Role.FINAL, Role.INTERMEDIATE);
            stranger.anchor = true;
            stranger.produced = draw.chance(50);
            stranger.foundsOrganisation = draw.chance(50);
            stranger.region = draw.oneOf(RELIEF);
            stranger.reliefGround = ReliefGround.GEOSTRATEGIC;
            stranger.output = Roubles.of(1_000);
            stranger.outputUsedByMembers = Roubles.of(draw.between(0, 1_000));
            stranger.purchases = Roubles.of(1_000_000_000);
            stranger.purchasesFromMembers = Roubles.of(draw.number(0, 1_000_000_000));
            stranger.valueAdded = Roubles.of(1_000_000_000);
            stranger.jobs = 1_000L;
            stranger.highProductivityJobs = (long) draw.number(0, 1_000);
            if (draw.chance(40)) {
                stranger.country = "KZ";
                stranger.status = Status.MEMBER;
            } else {
                stranger.status = draw.oneOf(Status.JOINING, Status.PROSPECT);
            }
        }
    }
}
