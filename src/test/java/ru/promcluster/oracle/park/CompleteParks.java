package ru.promcluster.oracle.park;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.Share;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.Known;

/** The same objects with sizes, many of them just at what decree 794 asks or a little below. */
public final class CompleteParks {

    private CompleteParks() {}

    public static List<InfrastructureObject> drawn(Draw draw, List<InfrastructureObject> objects) {
        var sized = new ArrayList<InfrastructureObject>();
        for (var object : objects) {
            var facts = new ParkFacts(object.id());
            facts.kind = Known.fact(object.kind(), "kind");
            facts.area = number(draw, "0", "7.99", "8", "8", "20", "100.5");
            facts.power = number(draw, "0", "1.99", "2", "3", "3", "15.075");
            facts.industrialShare = new Share(number(draw, "0", "49.999", "50", "50", "75", "100"));
            facts.managingCompany = draw.chance(70);
            sized.add(facts.object());
        }
        return sized;
    }

    private static BigDecimal number(Draw draw, String... numbers) {
        return new BigDecimal(draw.oneOf(numbers));
    }
}
