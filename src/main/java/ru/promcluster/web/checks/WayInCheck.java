package ru.promcluster.web.checks;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.remedy.Adviser;
import ru.promcluster.assessment.remedy.WayInConfig;
import ru.promcluster.assessment.remedy.WayInWriter;
import ru.promcluster.rulebook.remedy.SearchLimits;
import ru.promcluster.web.RequestRefused;

/** The way in of one application under one ruleset. */
@Singleton
final class WayInCheck {

    private final SingleCheck single;
    private final RulesOfRequest rules;
    private final SearchLimits searched;

    WayInCheck(SingleCheck single, RulesOfRequest rules, WayInConfig wayIn) {
        this.single = single;
        this.rules = rules;
        searched = WayInConfig.limits(wayIn);
    }

    /**
     * What the parameters ask for.
     *
     * @throws RequestRefused one is unknown or unreadable, or names no single ruleset that is in force
     */
    Order order(UriInfo uri) {
        var order = single.orderOfWayIn(uri);
        rules.taken().ruleset(order);
        return order;
    }

    /**
     * The way in of the application of a body, as JSON.
     *
     * @throws RequestRefused it cannot be read, or has no edition on its day
     */
    byte[] answer(InputStream body, Order order) throws IOException {
        var reading = single.read(body, order);
        var answered = new Adviser(rules.taken().assessor(), searched).advise(reading, order);
        if (answered instanceof Adviser.Advised advised) {
            return WayInWriter.write(advised.wayIn());
        }
        throw new RequestRefused(((Adviser.Refused) answered).problem());
    }
}
