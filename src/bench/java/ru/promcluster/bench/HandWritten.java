package ru.promcluster.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.HandJudge;
import ru.promcluster.oracle.Outcome;

/** The criteria in plain Java. It answers status and value only: no pointers of evidence, no unknown facts. */
record HandWritten(LocalDate day) implements Contestant {

    @Override
    public String name() {
        return "hand-written Java";
    }

    @Override
    public List<Outcome> judge(ClusterApplication application) {
        return HandJudge.outcomes(application, day);
    }

    @Override
    public Map<String, Answer> answers(ClusterApplication application) {
        var answers = new HashMap<String, Answer>();
        for (var outcome : judge(application)) {
            var answer = new Answer(outcome.criterion(), outcome.status().name(), outcome.value());
            answers.put(answer.criterion(), answer);
        }
        return answers;
    }
}
