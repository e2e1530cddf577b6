package ru.promcluster.game;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.verdict.Finding;

/** Chooses the next question of one game by what was found so far. */
interface WayOfAsking {

    /** JSON Pointer of the fact to ask for; {@code null}: there is nothing left to ask. */
    @Nullable
    String next(List<Finding> findings, ClusterApplication told);
}
