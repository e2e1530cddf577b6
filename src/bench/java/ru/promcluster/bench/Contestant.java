package ru.promcluster.bench;

import java.util.Map;
import ru.promcluster.cluster.ClusterApplication;

/** One way to judge an application; used by one thread. */
public interface Contestant {

    String name();

    /** Judges, and gives back whatever it has found: this is what is timed. */
    Object judge(ClusterApplication application);

    /** Judges, and says it so that it can be compared: the answers to the criteria in force, by id. */
    Map<String, Answer> answers(ClusterApplication application);
}
