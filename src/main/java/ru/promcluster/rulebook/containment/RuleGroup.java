package ru.promcluster.rulebook.containment;

/** The rules of a session that are fired in one way. */
interface RuleGroup {

    /**
     * Fires the rules on a fact, and lets go of it.
     *
     * @return how many have fired
     */
    int fire(Object fact);

    void dispose();
}
