package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ru.promcluster.cluster.ClusterApplication;

/** Applications as JSON, and readings of them. Every name in them is made up. */
final class Applications {

    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);

    private Applications() {}

    /** An application with every field set, each to a value of its own, in the order of the contract. */
    static String withEveryField() {
        return """
                {"id":"example","name":"Кластер","filedOn":"2022-12-01","reportingYear":2021,"regions":["RU-DA","RU-SE"],
                "participants":[{"id":"p1","name":"Завод","inn":"0541001001","ogrn":"1020502460281","country":"RU",
                "region":"RU-DA","municipality":"82701000","reliefGround":"GEOSTRATEGIC","kind":"INDUSTRIAL","role":"FINAL",
                "anchor":true,"status":"MEMBER","joinedOn":"2022-05-01","producedInReportingYear":false,"output":1010,
                "outputUsedByMembers":102.5,"purchases":203,"purchasesFromMembers":103,"revenue":104,"valueAdded":-105,"jobs":206,
                "highProductivityJobs":106,"foundsOrganisation":false,"residentOf":"park-1"},
                {"id":"p2","status":"PROSPECT"}],
                "contracts":[{"id":"c1","supplier":"p2","buyer":"p1","kind":"SPIC","value":107,"signedOn":"2021-03-01",
                "validUntil":"2026-03-01","startBatch":true,"paidOn":"2024-02-29"}],
                "infrastructure":[{"id":"park-1","name":"Парк","kind":"INDUSTRIAL_TECHNOPARK","region":"RU-SE","registered":true,
                "areaHectares":108.25,"powerMegawatts":9,"industrialAreaShare":51.5,"managingCompany":false}],
                "organisation":{"name":"Фонд","inn":"0541002002","region":"RU-KHE","regionalDevelopmentFund":true,
                "agreementsWithMembers":false,"inLiquidation":true,"bankrupt":false,"taxDebt":true,
                "services":["INFORMATIONAL","METHODICAL"]},
                "agreementWithRegions":true,
                "programme":{"approvedOn":"2022-09-01","validUntil":"2026-12-31","sections":["GOALS","EFFECTS"]},
                "functionalMap":false,"regionalProductivity":109,
                "jointProjects":[{"id":"j1","name":"Стекло","initiator":"p1","participants":["p1","p2"],"value":110,"ownFunds":111,
                "loan":112,"eligibleCosts":113,"subsidyRequested":114,"from":"2022-01-01","until":"2025-12-31",
                "importSubstituting":true,"passport":false,"inProgramme":true,"product":"23.11"}],
                "subsidies":[{"measure":"START_BATCHES","applicant":"p1","amount":115}],
                "registry":{"number":"7","includedOn":"2022-12-29","confirmedOn":"2024-05-10"},
                "declared":{"participants":20,"industrialParticipants":14,"finalProducers":2,"industrialParks":3,"jobs":1700,
                "highProductivityJobs":900,"revenue":6100000000,"jointProjects":4,"jointProjectsValue":2000000000,
                "cooperationLevel":21.5,"reliefParticipants":5,"joining":6,"prospects":7,"anchors":1,
                "educationalOrganisations":8,"technologyInfrastructure":9},
                "incomplete":["participants","jointProjects"]}
                """.replace("\n", "");
    }

    /** A named application with these fields besides. */
    static String with(String fields) {
        return "{\"name\":\"Кластер\"" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    static Reading read(String json) {
        return READER.read(json.getBytes(UTF_8));
    }

    static ClusterApplication accepted(String json) {
        assertThat(read(json)).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) read(json)).application();
    }

    /** The violations, each as its pointer and its code. */
    static List<String> refused(String json) {
        return violations(read(json)).stream().map(Applications::told).toList();
    }

    static List<Violation> violations(Reading reading) {
        return reading instanceof Reading.Refused refused ? refused.violations() : List.of();
    }

    static String told(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
