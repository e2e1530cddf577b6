package ru.promcluster.assessment;

import ru.promcluster.rulebook.Rulebook;

/** The rules that the service has in use, compiled. */
public interface RulesInUse {

    /** Those of this moment. */
    Rulebook rulebook();
}
