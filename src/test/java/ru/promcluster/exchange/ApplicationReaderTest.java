package ru.promcluster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.DevelopmentProgramme.Section;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.SpecialisedOrganisation.Service;
import ru.promcluster.cluster.Subsidy;

final class ApplicationReaderTest {

    @Test
    void every_field_is_read_into_its_place() {
        var json = Applications.withEveryField();

        var application = Applications.accepted(json);

        assertThat(application).isEqualTo(everyField());
    }

    @Test
    void only_the_name_is_required() {
        var application = Applications.accepted("{\"name\":\"Кластер\"}");

        assertThat(application).isEqualTo(named());
    }

    @Test
    void null_means_absent_for_every_optional_field() {
        var nulls = "{\"name\":\"Кластер\",\"id\":null,\"participants\":null,\"declared\":null,\"incomplete\":null,"
                + "\"organisation\":null,\"subsidies\":null,\"regions\":null}";

        var application = Applications.accepted(nulls);

        assertThat(application).isEqualTo(named());
    }

    @Test
    void what_is_said_to_be_absent_is_known_to_be_none() {
        var application = Applications.accepted(
                Applications.with(
                        "\"organisation\":{\"absent\":true},\"programme\":{\"absent\":true,\"approvedOn\":null},\"registry\":{\"absent\":true}"));

        assertThat(application.organisation()).isSameAs(SpecialisedOrganisation.NONE);
        assertThat(application.programme()).isSameAs(DevelopmentProgramme.NONE);
        assertThat(application.registry()).isSameAs(RegistryEntry.NONE);
    }

    @Test
    void an_empty_object_is_unknown_and_not_absent() {
        var application = Applications.accepted(
                Applications.with("\"registry\":{},\"programme\":{\"absent\":false},\"declared\":{}"));

        assertThat(application.registry()).isEqualTo(new RegistryEntry(false, null, null, null));
        assertThat(application.programme()).isEqualTo(new DevelopmentProgramme(false, null, null, null));
        assertThat(application.declared()).isEqualTo(DeclaredTotals.NOTHING);
    }

    @Test
    void an_empty_list_says_none() {
        var application = Applications.accepted(Applications.with("\"participants\":[],\"regions\":[]"));

        assertThat(application.participants()).isEmpty();
        assertThat(application.regions()).isEmpty();
        assertThat(application.contracts()).isNull();
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        var application = Applications.accepted("\uFEFF{\"name\":\"Кластер\"}");

        assertThat(application).isEqualTo(named());
    }

    @Test
    void a_part_of_the_bytes_is_read_alone() {
        var bytes = "xx{\"name\":\"A\"}yy".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var reading = new ApplicationReader(Limits.DEFAULT).read(bytes, 2, bytes.length - 4);

        assertThat(reading).isInstanceOf(Reading.Accepted.class);
    }

    private static ClusterApplication named() {
        return new ClusterApplication(
                null,
                "Кластер",
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
                DeclaredTotals.NOTHING,
                Set.of());
    }

    private static ClusterApplication everyField() {
        return new ClusterApplication(
                "example",
                "Кластер",
                LocalDate.of(2022, 12, 1),
                2021,
                List.of("RU-DA", "RU-SE"),
                List.of(everyFieldOfAParticipant(), prospect()),
                List.of(new Contract(
                        "c1",
                        "p2",
                        "p1",
                        Contract.Kind.SPIC,
                        Roubles.of(107),
                        LocalDate.of(2021, 3, 1),
                        LocalDate.of(2026, 3, 1),
                        true,
                        LocalDate.of(2024, 2, 29))),
                List.of(new InfrastructureObject(
                        "park-1",
                        "Парк",
                        InfrastructureObject.Kind.INDUSTRIAL_TECHNOPARK,
                        "RU-SE",
                        true,
                        new BigDecimal("108.25"),
                        BigDecimal.valueOf(9),
                        share("51.5"),
                        false)),
                new SpecialisedOrganisation(
                        false,
                        "Фонд",
                        "0541002002",
                        "RU-KHE",
                        true,
                        false,
                        true,
                        false,
                        true,
                        List.of(Service.INFORMATIONAL, Service.METHODICAL)),
                true,
                new DevelopmentProgramme(
                        false,
                        LocalDate.of(2022, 9, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(Section.GOALS, Section.EFFECTS)),
                false,
                Roubles.of(109),
                List.of(everyFieldOfAProject()),
                List.of(new Subsidy("START_BATCHES", "p1", Roubles.of(115))),
                new RegistryEntry(false, "7", LocalDate.of(2022, 12, 29), LocalDate.of(2024, 5, 10)),
                new DeclaredTotals(
                        20L,
                        14L,
                        2L,
                        3L,
                        1700L,
                        900L,
                        Roubles.of(6_100_000_000L),
                        4L,
                        Roubles.of(2_000_000_000L),
                        share("21.5"),
                        5L,
                        6L,
                        7L,
                        1L,
                        8L,
                        9L),
                Set.of(PartialList.PARTICIPANTS, PartialList.JOINT_PROJECTS));
    }

    private static Participant everyFieldOfAParticipant() {
        return new Participant(
                "p1",
                "Завод",
                "0541001001",
                "1020502460281",
                "RU",
                "RU-DA",
                "82701000",
                Participant.ReliefGround.GEOSTRATEGIC,
                Participant.Kind.INDUSTRIAL,
                Participant.Role.FINAL,
                true,
                Participant.Status.MEMBER,
                LocalDate.of(2022, 5, 1),
                false,
                Roubles.of(1010),
                new Roubles(new BigDecimal("102.5")),
                Roubles.of(203),
                Roubles.of(103),
                Roubles.of(104),
                Roubles.of(-105),
                206L,
                106L,
                false,
                "park-1");
    }

    private static Participant prospect() {
        return new Participant(
                "p2",
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
                Participant.Status.PROSPECT,
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

    private static JointProject everyFieldOfAProject() {
        return new JointProject(
                "j1",
                "Стекло",
                "p1",
                List.of("p1", "p2"),
                Roubles.of(110),
                Roubles.of(111),
                Roubles.of(112),
                Roubles.of(113),
                Roubles.of(114),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                true,
                false,
                true,
                "23.11");
    }

    private static Share share(String percent) {
        return new Share(new BigDecimal(percent));
    }
}
