package ru.promcluster.explanation.data.remark;

import ru.promcluster.cluster.ClusterApplication;

/** Looks for one kind of finding. It runs for every application that is judged: where nothing is found, it makes nothing. */
public interface DataCheck {

    void look(ClusterApplication application, Occasion occasion, Remarks remarks);
}
