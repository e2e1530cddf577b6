package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.Share;
import ru.promcluster.rulebook.vocabulary.ObjectFigure.Fact;
import ru.promcluster.verdict.Measure;

/** The industrial parks that serve the cluster; of each measure the weakest park decides. */
public final class IndustrialParks {

    private static final Fact<InfrastructureObject> AREA =
            new Fact<>(InfrastructureObject::areaHectares, PointerColumn.PARK_AREA);
    private static final Fact<InfrastructureObject> POWER =
            new Fact<>(InfrastructureObject::powerMegawatts, PointerColumn.PARK_POWER);

    private final ObjectGroup<InfrastructureObject> parks;

    IndustrialParks(ClusterApplication application) {
        var objects = ListedObjects.of(
                application.infrastructure(),
                application.incomplete().contains(PartialList.INFRASTRUCTURE),
                null,
                "/infrastructure");
        var declared =
                new ListedObjects.Declared(application.declared().industrialParks(), "/declared/industrialParks");
        parks = new ObjectGroup<>(objects, IndustrialParks::isPark, PointerColumn.OBJECT_KIND, declared);
    }

    private static Answer isPark(InfrastructureObject object) {
        return Answer.of(object.kind() == null ? null : object.kind() == InfrastructureObject.Kind.INDUSTRIAL_PARK);
    }

    /** The least area of a park, in hectares. */
    public Measure leastArea() {
        return parks.least(ObjectFigure.of(AREA));
    }

    /** The least electric power of a park, in megawatts. */
    public Measure leastPower() {
        return parks.least(ObjectFigure.of(POWER));
    }

    /** The least electric power of a park for its area, in megawatts a hectare. */
    public Measure leastPowerDensity() {
        return parks.least(ObjectFigure.per(POWER, AREA));
    }

    /** The least share of a park's usable area that is given to industry, in per cent. */
    public Measure leastIndustrialShare() {
        return parks.least(ObjectFigure.share(new Fact<>(
                park -> percent(park.industrialAreaShare()), PointerColumn.PARK_INDUSTRIAL_SHARE)));
    }

    /** Every park has a managing company. */
    public Measure allManaged() {
        return parks.least(
                ObjectFigure.yesOrNo(InfrastructureObject::managingCompany, PointerColumn.PARK_MANAGING_COMPANY));
    }

    private static @Nullable BigDecimal percent(@Nullable Share share) {
        return share == null ? null : share.percent();
    }
}
