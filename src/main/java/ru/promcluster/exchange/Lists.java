package ru.promcluster.exchange;

import ru.promcluster.exchange.json.IdList;

/** The lists of an application whose elements have ids. */
final class Lists {

    static final IdList PARTICIPANTS = new IdList("participants");
    static final IdList CONTRACTS = new IdList("contracts");
    static final IdList INFRASTRUCTURE = new IdList("infrastructure");
    static final IdList JOINT_PROJECTS = new IdList("jointProjects");

    private Lists() {}
}
