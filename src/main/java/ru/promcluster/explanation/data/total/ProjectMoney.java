package ru.promcluster.explanation.data.total;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Unit;

/**
 * Money of joint projects that is likely in thousands or millions of roubles: projects cheaper than a machine, parts that
 * exceed their project a hundred times.
 */
public final class ProjectMoney implements DataCheck {

    private static final BigDecimal LEAST = BigDecimal.valueOf(100_000);

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var projects = application.jointProjects();
        for (int i = 0; projects != null && i < projects.size(); i++) {
            look(projects.get(i), i, remarks);
        }
        var declared = application.declared().jointProjectsValue();
        if (declared != null && Amounts.isBelow(LEAST, declared)) {
            var words = Map.of(Slot.DECLARED, told(declared, remarks));
            remarks.warn("/declared/jointProjectsValue", Amounts.CODE, "money.scale.projects", words);
        }
    }

    private static void look(JointProject project, int place, Remarks remarks) {
        lookAtSize(project.value(), "value", place, remarks);
        lookAtSize(project.loan(), "loan", place, remarks);
        lookAtSize(project.eligibleCosts(), "eligibleCosts", place, remarks);
        var value = project.value();
        if (value != null) {
            lookAtPart(project.ownFunds(), "ownFunds", place, value, remarks);
            lookAtPart(project.loan(), "loan", place, value, remarks);
            lookAtPart(project.eligibleCosts(), "eligibleCosts", place, value, remarks);
            lookAtPart(project.subsidyRequested(), "subsidyRequested", place, value, remarks);
        }
    }

    private static void lookAtSize(@Nullable Roubles amount, String field, int place, Remarks remarks) {
        if (amount != null && Amounts.isBelow(LEAST, amount)) {
            remarks.warn(
                    pointer(place, field),
                    Amounts.CODE,
                    "money.scale.project",
                    Map.of(
                            Slot.LABEL, remarks.phrase("project." + field),
                            Slot.NAME, remarks.names().jointProject(place),
                            Slot.DECLARED, told(amount, remarks)));
        }
    }

    private static void lookAtPart(@Nullable Roubles part, String field, int place, Roubles value, Remarks remarks) {
        if (part != null && Amounts.exceedsHundredfold(part, value)) {
            remarks.warn(
                    pointer(place, field),
                    Amounts.CODE,
                    "money.scale.project-part",
                    Map.of(
                            Slot.LABEL, remarks.phrase("project." + field),
                            Slot.NAME, remarks.names().jointProject(place),
                            Slot.LISTED, told(part, remarks),
                            Slot.DECLARED, told(value, remarks)));
        }
    }

    private static String pointer(int place, String field) {
        return "/jointProjects/" + place + "/" + field;
    }

    private static String told(Roubles roubles, Remarks remarks) {
        return remarks.number(roubles.amount(), Unit.ROUBLES);
    }
}
