package ru.promcluster.explanation.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.explanation.question.FormOrder;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** What a person should look at in the data of an application. None of it changes a status. */
public final class DataFindings {

    private static final Comparator<DataFinding> ORDER =
            Comparator.comparing(DataFinding::pointer, FormOrder.FORM).thenComparing(DataFinding::code);

    private DataFindings() {}

    /**
     * The tables that an application is held against.
     *
     * @param day the day of the check
     * @param wholeRegions the subjects of the Federation that are relief territory as a whole on that day
     * @param subjects the codes of all subjects
     */
    public record Tables(LocalDate day, Set<String> wholeRegions, Set<String> subjects) {}

    /** All remarks, in the order of the form. */
    public static List<DataFinding> of(ClusterApplication application, Tables tables, Language language) {
        var remarks = new Remarks(application, language);
        new Places(application, tables).note(remarks);
        DateOrder.note(application, remarks);
        DeclaredAgainstLists.note(application, remarks);
        return remarks.found().stream().sorted(ORDER).toList();
    }
}
