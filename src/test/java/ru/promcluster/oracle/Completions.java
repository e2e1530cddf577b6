package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.oracle.Focus.Aspect;

/**
 * Every way to fill in a small application, over the facts that one criterion reads, put to the {@link HandJudge}.
 *
 * <p>Unknown parts are 0, 1, 2 or 5, never above their whole; an unknown whole may besides be 10^15, an unlisted list may
 * go on by 1000 elements. True amounts have no limit, so a bound that only these very large ways get to is open: it is
 * approached (here to within 1e-9) and not reached, or, from 1000 on, there is none.
 *
 * <p>The number of unlisted members must be known: a roster that is named incomplete or absent needs a declared total.
 */
public final class Completions {

    private final ClusterApplication partial;
    private final LocalDate day;
    private final Focus focus;
    private final List<Participant> listed;
    private final List<List<Filled<Participant>>> states = new ArrayList<>();
    private final int unlisted;
    private final ContractStates contractStates;
    private final List<Filled<Consumer<ApplicationFacts>>> papers;
    private final DeclaredLimits limits;
    private final Tried tried = new Tried();

    private Completions(ClusterApplication partial, String criterion, LocalDate day) {
        this.partial = partial;
        this.day = day;
        focus = Focus.of(criterion, day);
        var participants = partial.participants();
        // Where the regions are listed, those of the members are not looked at.
        boolean membersMatter = focus.isOfMembers() && !(focus.has(Aspect.REGION) && partial.regions() != null);
        listed = membersMatter && participants != null ? participants : List.of();
        unlisted = membersMatter ? unlisted(partial) : 0;
        contractStates = new ContractStates(partial, day);
        papers = PaperStates.of(partial, day, focus.criterion());
        limits = new DeclaredLimits(partial, focus, day);
        var memberStates = new MemberStates(focus, day, jobNumbers());
        for (var participant : listed) {
            states.add(memberStates.of(participant));
        }
        for (int i = 1; i <= unlisted; i++) {
            states.add(memberStates.of(new ParticipantFacts("unlisted-" + i).participant()));
        }
    }

    /** The bounds and statuses that all completions give. */
    public static Enumerated bounds(ClusterApplication partial, String criterion, LocalDate day) {
        var completions = new Completions(partial, criterion, day);
        completions.tryAll();
        var result = completions.tried.result();
        if (result.completions() == 0) {
            throw new IllegalArgumentException(
                    "No way to fill in over the small domain agrees with " + partial.declared());
        }
        return result;
    }

    /** At most so many completions there are; declared totals may rule some out. */
    public static long most(ClusterApplication partial, String criterion, LocalDate day) {
        return new Completions(partial, criterion, day).most();
    }

    private long most() {
        double most = papers.size();
        for (var member : states) {
            most *= member.size();
        }
        if (focus.has(Aspect.CONTRACTS)) {
            long members = listed.stream().filter(HandTally::counts).count();
            most *= contractStates.count((int) members, unlisted)
                    * unlistedIds().size();
        }
        return (long) most;
    }

    private void tryAll() {
        for (var ids : unlistedIds()) {
            var ways = focus.has(Aspect.CONTRACTS)
                    ? contractStates.of(listedMembers(), ids)
                    : List.of(List.<Contract>of());
            tryRosters(ways, new ArrayList<>(ids), new ArrayList<>(), false);
        }
    }

    private void tryRosters(
            List<List<Contract>> contractWays, List<String> ids, List<Participant> roster, boolean veryLarge) {
        int place = roster.size();
        if (place == states.size()) {
            tryPapers(contractWays, roster, veryLarge);
            return;
        }
        for (var state : states.get(place)) {
            var member = state.value();
            roster.add(place < listed.size() ? member : renamed(member, ids.get(place - listed.size())));
            tryRosters(contractWays, ids, roster, veryLarge || state.veryLarge());
            roster.remove(place);
        }
    }

    private void tryPapers(List<List<Contract>> contractWays, List<Participant> roster, boolean veryLarge) {
        for (var contracts : contractWays) {
            for (var paper : papers) {
                var facts = whole();
                facts.participants = roster;
                facts.contracts = contracts;
                paper.value().accept(facts);
                var application = facts.application();
                if (limits.areNone() || limits.allow(application)) {
                    var outcome = HandJudge.outcome(application, day, focus.criterion().id);
                    tried.add(outcome, veryLarge || paper.veryLarge());
                }
            }
        }
    }

    /** Lists that the criterion does not read are empty; the papers in focus are put in afterwards. */
    private ApplicationFacts whole() {
        var facts = ApplicationFacts.of(partial);
        facts.declared = new DeclaredFacts();
        facts.incomplete.clear();
        facts.infrastructure = List.of();
        facts.jointProjects = List.of();
        return facts;
    }

    /** Which of the ids that contracts name beyond the roster are members, and names for the other unlisted ones. */
    private List<Set<String>> unlistedIds() {
        var named = focus.has(Aspect.CONTRACTS) ? idsBeyondTheRoster() : List.<String>of();
        var choices = new ArrayList<Set<String>>();
        for (int chosen = 0; chosen < 1 << named.size(); chosen++) {
            if (Integer.bitCount(chosen) <= unlisted) {
                var ids = new LinkedHashSet<String>();
                for (int i = 0; i < named.size(); i++) {
                    if ((chosen >> i & 1) == 1) {
                        ids.add(named.get(i));
                    }
                }
                for (int i = 1; ids.size() < unlisted; i++) {
                    ids.add("unlisted-" + i);
                }
                choices.add(ids);
            }
        }
        return choices;
    }

    private List<String> idsBeyondTheRoster() {
        var ids = new TreeSet<String>();
        var contracts = partial.contracts();
        for (var contract : contracts == null ? List.<Contract>of() : contracts) {
            ids.add(contract.supplier());
            ids.add(contract.buyer());
        }
        ids.removeAll(new HashSet<>(listed.stream().map(Participant::id).toList()));
        return List.copyOf(ids);
    }

    private List<String> listedMembers() {
        return listed.stream().filter(HandTally::counts).map(Participant::id).toList();
    }

    private static int unlisted(ClusterApplication partial) {
        var total = partial.declared().participants();
        if (partial.participants() != null && !partial.isRosterPartial()) {
            return 0;
        }
        if (total == null) {
            throw new IllegalArgumentException("Without a declared total the unlisted members cannot be enumerated");
        }
        long listed = partial.participants() == null ? 0 : TrueTotals.joined(partial);
        return (int) Math.max(0, total - listed);
    }

    /** Where totals of jobs are declared, the jobs of one may be any whole number up to them. */
    private Collection<BigDecimal> jobNumbers() {
        var numbers = new TreeSet<>(Parts.SMALL);
        addUpTo(numbers, partial.declared().jobs());
        addUpTo(numbers, partial.declared().highProductivityJobs());
        return numbers;
    }

    private static void addUpTo(Set<BigDecimal> numbers, @Nullable Long total) {
        for (long number = 0; total != null && number <= total; number++) {
            numbers.add(BigDecimal.valueOf(number));
        }
    }

    private static Participant renamed(Participant member, String id) {
        var facts = ParticipantFacts.of(member);
        facts.id = id;
        return facts.participant();
    }
}
