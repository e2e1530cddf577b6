package ru.promcluster.rulebook.containment;

import java.util.ArrayList;
import org.drools.core.impl.RuleBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Compiled rules, put together for facts of one type. Safe for many threads. */
public final class RuleBase {

    /** Reading the defaults takes longer than many judgements: they are read once. */
    private static final KieSessionConfiguration SESSIONS = sessions();

    private final Containment walls;
    private final @Nullable KieBase certain;
    private final @Nullable KieBase conditional;

    /**
     * @param certain rules that match whatever is put to them; {@code null}: there are none
     * @param conditional all others; {@code null}: there are none
     */
    RuleBase(Containment walls, @Nullable KieBase certain, @Nullable KieBase conditional) {
        this.walls = walls;
        this.certain = certain;
        this.conditional = conditional;
    }

    /**
     * A session for one thread at a time.
     *
     * @param global name that all rules know, of what they write to
     */
    public RuleSession newSession(String global, Object value) {
        var groups = new ArrayList<RuleGroup>();
        if (certain != null) {
            groups.add(new CertainRules(walls, session(certain, global, value)));
        }
        if (conditional != null) {
            groups.add(new MatchedRules(walls, session(conditional, global, value)));
        }
        return new RuleSession(groups);
    }

    private static KieSession session(KieBase base, String global, Object value) {
        var session = base.newKieSession(SESSIONS, null);
        session.setGlobal(global, value);
        return session;
    }

    /** Without direct firing: with it, a session that is used again keeps every application it has ever judged. */
    private static KieSessionConfiguration sessions() {
        var configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }
}
