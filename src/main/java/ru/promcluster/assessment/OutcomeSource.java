package ru.promcluster.assessment;

import java.util.Map;
import ru.promcluster.exchange.Reading;

/** Where the outcomes of a stream's lines come from. */
interface OutcomeSource {

    /**
     * What comes of one application among many: a mistake of our own takes nothing down but this one.
     *
     * @param place of the application among the others, for the log
     */
    Outcome assessAmongMany(Reading reading, Order order, String place);

    /** What comes of it under every published ruleset, by id. */
    Map<String, Outcome> assessAll(Reading reading, Order order);
}
