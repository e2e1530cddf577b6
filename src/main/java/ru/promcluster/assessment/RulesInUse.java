package ru.promcluster.assessment;

import ru.promcluster.rulebook.RulebookTimeline;

/** The rules that the service has in use, compiled. */
public interface RulesInUse {

    /** Those of this moment. */
    RulebookTimeline timeline();
}
