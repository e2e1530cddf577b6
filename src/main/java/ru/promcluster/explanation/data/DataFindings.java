package ru.promcluster.explanation.data;

import java.util.ArrayList;
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

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::rank)
            .thenComparing(Ranked::pointer, FormOrder.FORM)
            .thenComparing(ranked -> ranked.finding.code());

    private DataFindings() {}

    private record Ranked(DataFinding finding, long rank) {

        static Ranked of(DataFinding finding) {
            return new Ranked(finding, FormOrder.rank(finding.pointer()));
        }

        String pointer() {
            return finding.pointer();
        }
    }

    /** All remarks, in the order of the form. */
    public static List<DataFinding> of(ClusterApplication application, Occasion occasion, Language language) {
        var remarks = new Remarks(application, language);
        for (var check : CHECKS) {
            check.look(application, occasion, remarks);
        }
        return remarks.isEmpty() ? List.of() : sorted(remarks.found());
    }

    private static List<DataFinding> sorted(List<DataFinding> found) {
        var ranked = new ArrayList<Ranked>(found.size());
        for (var finding : found) {
            ranked.add(Ranked.of(finding));
        }
        ranked.sort(ORDER);
        var sorted = new ArrayList<DataFinding>(found.size());
        for (var each : ranked) {
            sorted.add(each.finding);
        }
        return sorted;
    }
}
