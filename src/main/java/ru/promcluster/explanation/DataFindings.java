package ru.promcluster.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FormOrder;
import ru.promcluster.rulebook.files.Subject;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** What a person should look at in the data of an application. None of it changes a status. */
public final class DataFindings {

    private static final Comparator<DataFinding> ORDER =
            Comparator.comparing(DataFinding::pointer, FormOrder.FORM).thenComparing(DataFinding::code);

    private DataFindings() {}

    /**
     * All remarks, in the order of the form.
     *
     * @param wholeRegions the subjects of the Federation that are relief territory as a whole on the day of the check
     * @param subjects all subjects by code
     */
    public static List<DataFinding> of(
            ClusterApplication application,
            Set<String> wholeRegions,
            Map<String, Subject> subjects,
            Language language) {
        var remarks = new Remarks(application, language);
        new Places(wholeRegions, subjects, language).note(application, remarks);
        TaxNumbers.note(application, remarks);
        DateOrder.note(application, remarks);
        DeclaredAgainstLists.note(application, remarks);
        return remarks.found().stream().sorted(ORDER).toList();
    }
}
