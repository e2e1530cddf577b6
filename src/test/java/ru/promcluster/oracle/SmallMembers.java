package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.Focus.Aspect;

/** One to four listed members (six for two criteria) and at most two unlisted ones, drawn whole over the facts in focus and then forgotten. */
final class SmallMembers {

    private final Draw draw;
    private final Focus focus;
    private final LocalDate day;
    private final int forgotten;
    private final List<ParticipantFacts> listed = new ArrayList<>();
    private final List<ParticipantFacts> unlisted = new ArrayList<>();

    SmallMembers(Draw draw, Focus focus, LocalDate day, int forgotten) {
        this.draw = draw;
        this.focus = focus;
        this.day = day;
        this.forgotten = forgotten;
    }

    void drawInto(ApplicationFacts facts) {
        int hidden = draw.number(0, 0, 0, 1, 1, 2);
        boolean rosterUnknown = draw.chance(12);
        for (int i = rosterUnknown ? 0 : draw.between(1, mostListed()); i > 0; i--) {
            listed.add(stranger(member("p" + i)));
        }
        for (int i = hidden; i > 0; i--) {
            unlisted.add(member("hidden-" + i));
        }
        var contracts = contracts();
        declare(facts, contracts, rosterUnknown || hidden > 0);
        forgetContracts(facts, contracts);
        facts.participants = rosterUnknown ? null : forgotten();
        if (!rosterUnknown && hidden > 0 && draw.chance(50)) {
            facts.incomplete.add(PartialList.PARTICIPANTS);
        }
    }

    /** Six where more than three or four members decide. */
    private int mostListed() {
        return switch (focus.criterion()) {
            case MINIMUM_PARTICIPANTS, ORGANISING_PARTICIPANTS -> 6;
            default -> 4;
        };
    }

    /** The number of members is always declared where it does not show; the totals that fit the criterion now and then. */
    private void declare(ApplicationFacts facts, List<Contract> contracts, boolean needed) {
        var truth = new ApplicationFacts("whole");
        var everybody = new ArrayList<ParticipantFacts>(listed);
        everybody.addAll(unlisted);
        var states = new MemberStates(focus, day, Parts.SMALL);
        var participants = new ArrayList<Participant>();
        for (var member : everybody) {
            participants.add(states.of(member.participant()).get(0).value());
        }
        truth.participants = participants;
        truth.contracts = contracts;
        truth.jointProjects = List.of();
        truth.infrastructure = List.of();
        var totals = TrueTotals.of(truth.application(), day);
        facts.declared.participants = needed || draw.chance(20) ? totals.participants : null;
        chooseTotals(facts.declared, totals);
        exceed(facts.declared);
    }

    private void chooseTotals(DeclaredFacts declared, DeclaredFacts totals) {
        if (focus.has(Aspect.KIND) && isCountOfMembers()) {
            declared.industrialParticipants = sometimes(totals.industrialParticipants);
            declared.educationalOrganisations =
                    focus.kinds().contains(Kind.EDUCATION) ? sometimes(totals.educationalOrganisations) : null;
        }
        if (focus.criterion() == HandCriterion.FINAL_PRODUCER) {
            declared.finalProducers = sometimes(totals.finalProducers);
        }
        if (focus.has(Aspect.ANCHOR)) {
            declared.anchors = sometimes(totals.anchors);
        }
        if (focus.has(Aspect.JOBS)) {
            declared.jobs = sometimes(totals.jobs);
            declared.highProductivityJobs = sometimes(totals.highProductivityJobs);
        }
        if (focus.has(Aspect.PURCHASES)) {
            declared.cooperationLevel = sometimes(totals.cooperationLevel);
        }
        if (focus.has(Aspect.RELIEF)) {
            declared.reliefParticipants = sometimes(totals.reliefParticipants);
        }
    }

    private boolean isCountOfMembers() {
        return !focus.has(Aspect.OUTPUT)
                && !focus.has(Aspect.PURCHASES)
                && !focus.has(Aspect.JOBS)
                && !focus.has(Aspect.VALUE_ADDED);
    }

    /** Now and then a total is less than what the listed members show: then it does not count. */
    private void exceed(DeclaredFacts declared) {
        if (focus.criterion() == HandCriterion.MINIMUM_PARTICIPANTS && draw.chance(10)) {
            var surely = listed.stream()
                    .filter(member -> HandTally.counts(member.participant()))
                    .filter(member -> member.kind == Kind.INDUSTRIAL)
                    .count();
            declared.industrialParticipants = surely > 0 ? Long.valueOf(surely - 1) : declared.industrialParticipants;
            declared.educationalOrganisations = null;
        }
    }

    private ParticipantFacts member(String id) {
        var member = new ParticipantFacts(id);
        if (focus.has(Aspect.KIND)) {
            member.kind = draw.chance(70) ? Kind.INDUSTRIAL : draw.oneOf(focus.kinds());
            member.role = draw.oneOf(Role.FINAL, Role.FINAL, Role.INTERMEDIATE);
        }
        if (focus.has(Aspect.OUTPUT)) {
            member.role = draw.oneOf(Role.FINAL, Role.INTERMEDIATE, Role.INTERMEDIATE);
        }
        member.produced = focus.has(Aspect.PRODUCED) ? draw.chance(40) : null;
        member.anchor = focus.has(Aspect.ANCHOR) ? draw.chance(40) : null;
        member.foundsOrganisation = focus.has(Aspect.FOUNDER) ? draw.chance(50) : null;
        if (focus.has(Aspect.RELIEF) || focus.has(Aspect.REGION)) {
            member.region = draw.oneOf("RU-DA", "RU-CHE");
            member.reliefGround = draw.oneOf(ReliefGround.NONE, ReliefGround.NONE, ReliefGround.MONOTOWN);
        }
        drawAmounts(member);
        return member;
    }

    private void drawAmounts(ParticipantFacts member) {
        long whole = draw.number(0, 1, 2, 5, 5);
        long part = Math.min(whole, draw.number(0, 0, 1, 2, 5));
        if (focus.has(Aspect.OUTPUT)) {
            member.output = Roubles.of(whole);
            member.outputUsedByMembers = Roubles.of(part);
        }
        if (focus.has(Aspect.PURCHASES)) {
            member.purchases = Roubles.of(whole);
            member.purchasesFromMembers = Roubles.of(part);
        }
        if (focus.has(Aspect.JOBS) || focus.has(Aspect.VALUE_ADDED)) {
            member.jobs = whole;
            member.highProductivityJobs = part;
            member.valueAdded = Roubles.of(draw.number(-5, -1, 0, 1, 2, 5));
        }
    }

    /** Some of the listed are only about to join, or foreign; foreign ones never beside relief, where wholes must agree. */
    private ParticipantFacts stranger(ParticipantFacts member) {
        member.status = draw.chance(12) ? Status.JOINING : null;
        member.country = draw.chance(10) && !focus.has(Aspect.RELIEF) ? "KZ" : null;
        return member;
    }

    private List<Contract> contracts() {
        var contracts = new ArrayList<Contract>();
        var all = new ArrayList<ParticipantFacts>(listed);
        all.addAll(unlisted);
        boolean wanted = focus.has(Aspect.CONTRACTS) && !all.isEmpty();
        for (int i = wanted ? draw.between(0, 3) : 0; i > 0; i--) {
            var supplier = draw.oneOf(all).id;
            var buyer = draw.oneOf(all).id;
            var signedOn = draw.oneOf(day.minusDays(1), day, day, day.plusDays(1));
            var validUntil = draw.chance(70) ? null : draw.oneOf(day.minusDays(1), day);
            contracts.add(new Contract("c" + i, supplier, buyer, null, null, signedOn, validUntil, null, null));
        }
        return contracts;
    }

    private void forgetContracts(ApplicationFacts facts, List<Contract> whole) {
        if (!focus.has(Aspect.CONTRACTS) || draw.chance(15)) {
            return;
        }
        boolean shortened = draw.chance(25);
        var hidden = unlisted.stream().map(member -> member.id).toList();
        var contracts = new ArrayList<Contract>();
        for (var contract : whole) {
            boolean mayGo = shortened || hidden.contains(contract.supplier()) || hidden.contains(contract.buyer());
            if (!mayGo || draw.chance(50)) {
                contracts.add(new Contract(
                        contract.id(),
                        contract.supplier(),
                        contract.buyer(),
                        null,
                        null,
                        kept(contract.signedOn()),
                        contract.validUntil(),
                        null,
                        null));
            }
        }
        facts.contracts = contracts;
        if (shortened) {
            facts.incomplete.add(PartialList.CONTRACTS);
        }
    }

    private List<Participant> forgotten() {
        var participants = new ArrayList<Participant>();
        for (var member : listed) {
            member.kind = kept(member.kind);
            member.role = kept(member.role);
            member.produced = kept(member.produced);
            member.anchor = kept(member.anchor);
            member.foundsOrganisation = kept(member.foundsOrganisation);
            member.region = kept(member.region);
            member.reliefGround = kept(member.reliefGround);
            member.output = kept(member.output);
            member.outputUsedByMembers = kept(member.outputUsedByMembers);
            member.purchases = kept(member.purchases);
            member.purchasesFromMembers = kept(member.purchasesFromMembers);
            member.valueAdded = kept(member.valueAdded);
            member.jobs = kept(member.jobs);
            member.highProductivityJobs = kept(member.highProductivityJobs);
            participants.add(member.participant());
        }
        return participants;
    }

    private <T> @Nullable T sometimes(@Nullable T total) {
        return draw.chance(35) ? total : null;
    }

    private <T> @Nullable T kept(@Nullable T fact) {
        return draw.chance(forgotten) ? null : fact;
    }
}
