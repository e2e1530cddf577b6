package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;

/** Made applications for the measures of support, all facts known; the same seed gives the same one. */
final class MeasureApplications {

    private static final long BILLION = 1_000_000_000L;

    private final Random random;

    private MeasureApplications(long seed) {
        random = new Random(seed);
    }

    static ClusterApplication application(long seed) {
        return new MeasureApplications(seed).application();
    }

    private ClusterApplication application() {
        var participants = new ArrayList<Participant>();
        for (int i = 1; i <= 4; i++) {
            participants.add(participant("p" + i, i == 4));
        }
        return new ClusterApplication(
                "made",
                "Кластер-выдумка",
                null,
                null,
                null,
                participants,
                contracts(),
                null,
                null,
                null,
                null,
                null,
                null,
                projects(),
                subsidies(),
                registry(),
                DeclaredTotals.NOTHING,
                Set.of());
    }

    private static Participant participant(String id, boolean stranger) {
        return new Participant(
                id,
                null,
                null,
                null,
                stranger ? "KZ" : "RU",
                "RU-CHE",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private RegistryEntry registry() {
        return switch (random.nextInt(4)) {
            case 0 -> RegistryEntry.NONE;
            case 1 -> new RegistryEntry(false, "1", LocalDate.of(2010, 3, 1), LocalDate.of(2012, 3, 1));
            default -> new RegistryEntry(false, "1", LocalDate.of(2018, 3, 1), LocalDate.of(2022, 3, 1));
        };
    }

    private List<Contract> contracts() {
        var contracts = new ArrayList<Contract>();
        for (int i = random.nextInt(5); i > 0; i--) {
            contracts.add(new Contract(
                    "c" + i,
                    "p" + (1 + random.nextInt(4)),
                    "p" + (1 + random.nextInt(4)),
                    Contract.Kind.SUPPLY,
                    money(300_000_000),
                    LocalDate.of(2022, 5, 5),
                    null,
                    random.nextInt(4) > 0,
                    LocalDate.of(2022 + random.nextInt(3), 12, 31)));
        }
        return contracts;
    }

    private List<Subsidy> subsidies() {
        var subsidies = new ArrayList<Subsidy>();
        for (int i = random.nextInt(4); i > 0; i--) {
            subsidies.add(new Subsidy("START_BATCHES", "p" + (1 + random.nextInt(3)), money(200_000_000)));
        }
        return subsidies;
    }

    private List<JointProject> projects() {
        var projects = new ArrayList<JointProject>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var value = random.nextInt(8) == 0 ? Roubles.of(0) : money(150 * BILLION);
            projects.add(new JointProject(
                    "j" + i,
                    null,
                    "p1",
                    List.of("p1", "p2"),
                    value,
                    money(40 * BILLION),
                    money(random.nextBoolean() ? 4 * BILLION : 150 * BILLION),
                    money(BILLION),
                    money(400_000_000),
                    null,
                    null,
                    random.nextInt(3) > 0,
                    true,
                    true,
                    null));
        }
        return projects;
    }

    /** To the kopeck, and now and then nothing. */
    private Roubles money(long most) {
        return random.nextInt(10) == 0
                ? Roubles.of(0)
                : new Roubles(BigDecimal.valueOf(random.nextLong(most * 100), 2));
    }
}
