package ru.promcluster.oracle.park;

import java.math.BigDecimal;
import java.util.function.Function;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.InfrastructureObject.Kind;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.Known;
import ru.promcluster.oracle.measure.Reading;
import ru.promcluster.oracle.measure.Row;

/** The rows over industrial parks, each from its line in the law file: all information, and a least over the parks. */
final class ParkRows {

    private static final BigDecimal MEGAWATTS_A_HECTARE = new BigDecimal("0.15");

    private ParkRows() {}

    static Row area() {
        return least("park-area", BigDecimal.valueOf(8), park -> Reading.of(Known.fact(park.areaHectares(), "area")));
    }

    static Row power() {
        return least(
                "park-power", BigDecimal.valueOf(2), park -> Reading.of(Known.fact(park.powerMegawatts(), "power")));
    }

    static Row density() {
        return least(
                "park-power-density",
                MEGAWATTS_A_HECTARE,
                park -> Reading.of(Fraction.quotient(
                        Known.fact(park.powerMegawatts(), "power"), Known.fact(park.areaHectares(), "area"))));
    }

    static Row industrialShare() {
        return least(
                "park-industrial-share",
                BigDecimal.valueOf(50),
                park -> Reading.of(Known.fact(park.industrialAreaShare(), "industrialAreaShare")
                        .percent()));
    }

    static Row managingCompany() {
        return least(
                "park-managing-company",
                BigDecimal.ONE,
                park -> Reading.yesNo(Known.fact(park.managingCompany(), "managingCompany")));
    }

    private static Row least(String id, BigDecimal required, Function<InfrastructureObject, Reading> read) {
        return new Row(id, "ADVISORY", ">=", required, (application, day) -> {
            var objects = Known.fact(application.infrastructure(), "infrastructure");
            return Reading.least(objects.stream()
                    .filter(object -> Known.fact(object.kind(), "kind") == Kind.INDUSTRIAL_PARK)
                    .map(read)
                    .toList());
        });
    }
}
