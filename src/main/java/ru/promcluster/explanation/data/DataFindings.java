package ru.promcluster.explanation.data;

import java.util.Comparator;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.data.company.CompanyNumbers;
import ru.promcluster.explanation.data.company.SameCompany;
import ru.promcluster.explanation.data.place.Municipalities;
import ru.promcluster.explanation.data.place.Places;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.explanation.data.total.CooperationLevel;
import ru.promcluster.explanation.data.total.DeclaredAgainstLists;
import ru.promcluster.explanation.data.total.MoneyScale;
import ru.promcluster.explanation.data.total.ProjectMoney;
import ru.promcluster.explanation.question.FormOrder;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** What a person should look at in the data of an application. None of it changes a status. */
public final class DataFindings {

    private static final List<DataCheck> CHECKS = List.of(
            new Places(),
            new Municipalities(),
            new CompanyNumbers(),
            new SameCompany(),
            new ProductCodes(),
            new ProjectMembers(),
            new DateOrder(),
            new DeclaredAgainstLists(),
            new CooperationLevel(),
            new MoneyScale(),
            new ProjectMoney(),
            new ContractTerm(),
            new Documents());

    private static final Comparator<DataFinding> ORDER =
            Comparator.comparing(DataFinding::pointer, FormOrder.FORM).thenComparing(DataFinding::code);

    private DataFindings() {}

    /** All remarks, in the order of the form. */
    public static List<DataFinding> of(ClusterApplication application, Occasion occasion, Language language) {
        var remarks = new Remarks(application, language);
        for (var check : CHECKS) {
            check.look(application, occasion, remarks);
        }
        if (remarks.isEmpty()) {
            return List.of();
        }
        var found = remarks.found();
        found.sort(ORDER);
        return found;
    }
}
