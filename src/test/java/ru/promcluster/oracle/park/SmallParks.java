package ru.promcluster.oracle.park;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.InfrastructureObject.Kind;
import ru.promcluster.cluster.Share;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Draw;

/**
 * Small applications with industrial parks of which facts, some objects or all of them are not known. Not drawn, because
 * the contract leaves open what would count: a declared number of parks beside a list that is known in part.
 */
public final class SmallParks {

    private static final int[] FORGETTING = {0, 20, 50, 80};

    private final Draw draw;
    private final int forgotten;
    private final ApplicationFacts facts = new ApplicationFacts("Маленькие парки");

    private SmallParks(Draw draw) {
        this.draw = draw;
        forgotten = draw.number(FORGETTING);
    }

    public static ClusterApplication drawn(Draw draw) {
        return new SmallParks(draw).drawn();
    }

    private ClusterApplication drawn() {
        if (draw.chance(20)) {
            facts.declared.industrialParks = draw.chance(60) ? (long) draw.between(0, 3) : null;
            return facts.application();
        }
        var objects = new ArrayList<InfrastructureObject>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            objects.add(object("o" + i));
        }
        facts.infrastructure = objects;
        if (draw.chance(30)) {
            facts.incomplete.add(PartialList.INFRASTRUCTURE);
        }
        return facts.application();
    }

    private InfrastructureObject object(String id) {
        var object = new ParkFacts(id);
        object.kind = kept(draw.chance(70) ? Kind.INDUSTRIAL_PARK : draw.oneOf(List.of(Kind.values())));
        object.area = kept(number("0", "7.99", "8", "20", "100"));
        object.power = kept(number("0", "1.99", "2", "3", "15"));
        object.industrialShare = kept(new Share(number("0", "49.9", "50", "100")));
        object.managingCompany = kept(draw.chance(60));
        return object.object();
    }

    private BigDecimal number(String... numbers) {
        return new BigDecimal(draw.oneOf(numbers));
    }

    private <T> @Nullable T kept(T fact) {
        return draw.chance(forgotten) ? null : fact;
    }
}
