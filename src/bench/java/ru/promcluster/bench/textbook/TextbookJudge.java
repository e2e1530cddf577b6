package ru.promcluster.bench.textbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import ru.promcluster.bench.Answer;
import ru.promcluster.bench.Contestant;
import ru.promcluster.cluster.ClusterApplication;

/** Inserts every part of the application as a fact of its own and lets the rules join them. */
public final class TextbookJudge implements Contestant {

    /** From this day on the rules are those of decree 413. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 10);

    private static final String RULES = "ru/promcluster/bench/textbook/decree-413.drl";

    private final String name;
    private final Check check;
    private final Supplier<KieSession> sessions;

    private TextbookJudge(String name, Check check, Supplier<KieSession> sessions) {
        this.name = name;
        this.check = check;
        this.sessions = sessions;
    }

    /** The ways to run the rules: the engine as it comes, with its pool of sessions, and with the product's switch. */
    public static List<Contestant> allWays(LocalDate day, Set<String> reliefRegions) {
        var check = new Check(day, Set.copyOf(reliefRegions));
        var base = compiled();
        var pool = base.newKieSessionsPool(1);
        var oneThread = KieServices.get().newKieSessionConfiguration();
        oneThread.setOption(ThreadSafeOption.NO);
        return List.of(
                new TextbookJudge("textbook", check, base::newKieSession),
                new TextbookJudge("textbook, session pool", check, pool::newKieSession),
                new TextbookJudge("textbook, not thread-safe", check, () -> base.newKieSession(oneThread, null)));
    }

    private static KieBase compiled() {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        var rules = ResourceFactory.newClassPathResource(RULES, "UTF-8", TextbookJudge.class.getClassLoader());
        builder.add(rules, ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(RULES + " does not compile: " + builder.getErrors());
        }
        return builder.newKieBase();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, Answer> answers(ClusterApplication application) {
        return judge(application);
    }

    @Override
    public Map<String, Answer> judge(ClusterApplication application) {
        var conclusions = new Conclusions();
        var session = sessions.get();
        fire(session, application, conclusions);
        session.dispose();
        return conclusions.answers();
    }

    private void fire(KieSession session, ClusterApplication application, Conclusions conclusions) {
        session.setGlobal("conclusions", conclusions);
        session.insert(check);
        session.insert(application);
        session.insert(Objects.requireNonNull(application.organisation()));
        session.insert(Objects.requireNonNull(application.programme()));
        Objects.requireNonNull(application.participants()).forEach(session::insert);
        Objects.requireNonNull(application.contracts()).forEach(session::insert);
        Objects.requireNonNull(application.infrastructure()).forEach(session::insert);
        Objects.requireNonNull(application.jointProjects()).forEach(session::insert);
        Objects.requireNonNull(application.regions()).forEach(code -> session.insert(new Region(code)));
        session.fireAllRules();
    }
}
