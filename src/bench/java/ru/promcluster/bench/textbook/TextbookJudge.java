package ru.promcluster.bench.textbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
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
    private final KieBase base;
    private final Check check;
    private final @Nullable KieSession session;

    private TextbookJudge(String name, KieBase base, Check check, @Nullable KieSession session) {
        this.name = name;
        this.base = base;
        this.check = check;
        this.session = session;
    }

    /** One session for all applications, from which every fact is deleted after the verdict. */
    public static TextbookJudge withOneSession(LocalDate day, Set<String> reliefRegions) {
        var base = compiled();
        return new TextbookJudge(
                "textbook, one session", base, new Check(day, Set.copyOf(reliefRegions)), base.newKieSession());
    }

    /** A session of its own for each application. */
    public static TextbookJudge withSessionEach(LocalDate day, Set<String> reliefRegions) {
        return new TextbookJudge(
                "textbook, a session each", compiled(), new Check(day, Set.copyOf(reliefRegions)), null);
    }

    private static KieBase compiled() {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newClassPathResource(RULES, "UTF-8", TextbookJudge.class.getClassLoader()),
                ResourceType.DRL);
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
        if (session == null) {
            var own = base.newKieSession();
            fire(own, application, conclusions);
            own.dispose();
        } else {
            fire(session, application, conclusions);
            session.getFactHandles().forEach(session::delete);
        }
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
