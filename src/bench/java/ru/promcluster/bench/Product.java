package ru.promcluster.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;

/** The judge of the product: rules over one view of the application, with evidence and missing facts. */
record Product(Edition edition, LocalDate day) implements Contestant {

    @Override
    public String name() {
        return "product";
    }

    @Override
    public List<Finding> judge(ClusterApplication application) {
        return edition.judge(application, day);
    }

    @Override
    public Map<String, Answer> answers(ClusterApplication application) {
        var answers = new HashMap<String, Answer>();
        for (var finding : judge(application)) {
            var id = finding.criterion().id();
            answers.put(id, new Answer(id, finding.status().name(), value(finding.observed())));
        }
        return answers;
    }

    /** Where every fact is known, both ends are one value. */
    private static @Nullable Fraction value(@Nullable Bounds observed) {
        if (observed == null || observed.min() == null) {
            return null;
        }
        if (!observed.isExact()) {
            throw new IllegalStateException("All facts are known, yet the value is open: " + observed);
        }
        var value = observed.min().value();
        return new Fraction(value.numerator(), value.denominator());
    }
}
