package ru.promcluster.rulebook.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.verdict.Measure;

/** The industrial parks and the objects of technology infrastructure that serve the cluster. */
public final class Infrastructure {

    private final ListedObjects<InfrastructureObject> objects;
    private final ClusterApplication application;

    Infrastructure(ClusterApplication application) {
        this.application = application;
        objects = ListedObjects.of(
                application.infrastructure(),
                application.incomplete().contains(PartialList.INFRASTRUCTURE),
                null,
                "/infrastructure");
    }

    /** How many objects of technology infrastructure there are: all kinds but industrial parks. */
    public Measure technologyObjects() {
        var declared = new ListedObjects.Declared(
                application.declared().technologyInfrastructure(), "/declared/technologyInfrastructure");
        return objects.count(object -> isPark(object, false), PointerColumn.OBJECT_KIND, declared);
    }

    /** How many industrial parks there are. */
    public Measure industrialParks() {
        var declared =
                new ListedObjects.Declared(application.declared().industrialParks(), "/declared/industrialParks");
        return objects.count(object -> isPark(object, true), PointerColumn.OBJECT_KIND, declared);
    }

    private static @Nullable Boolean isPark(InfrastructureObject object, boolean wanted) {
        return object.kind() == null ? null : (object.kind() == InfrastructureObject.Kind.INDUSTRIAL_PARK) == wanted;
    }

    /** How many objects that are not listed there may be. */
    public Measure notListed() {
        return objects.notListed();
    }

    /** The listed objects, for a rule that counts what the vocabulary has no word for. */
    public List<InfrastructureObject> listed() {
        return objects.elements();
    }
}
