package ru.promcluster.oracle.park;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.InfrastructureObject.Kind;
import ru.promcluster.cluster.Share;

/** The facts of an infrastructure object while they are being drawn, forgotten or filled in. */
final class ParkFacts {

    final String id;

    @Nullable
    Kind kind;

    @Nullable
    BigDecimal area;

    @Nullable
    BigDecimal power;

    @Nullable
    Share industrialShare;

    @Nullable
    Boolean managingCompany;

    ParkFacts(String id) {
        this.id = id;
    }

    static ParkFacts of(InfrastructureObject object) {
        var facts = new ParkFacts(object.id());
        facts.kind = object.kind();
        facts.area = object.areaHectares();
        facts.power = object.powerMegawatts();
        facts.industrialShare = object.industrialAreaShare();
        facts.managingCompany = object.managingCompany();
        return facts;
    }

    InfrastructureObject object() {
        return new InfrastructureObject(id, null, kind, null, null, area, power, industrialShare, managingCompany);
    }
}
