package ru.promcluster.policy.worker.task;

import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import ru.promcluster.rulebook.files.RuleFiles;

/** Reads and compiles a ruleset of one rule, so that a worker that waits has loaded all that the real one will need. */
public final class Practice {

    private static final Logger LOG = Logger.getLogger(Practice.class);

    private static final String CRITERION = "practice/1/members/members";

    private Practice() {}

    /** Takes a second of a fresh process. */
    public static void run() {
        var problems = Faults.of(RuleFiles.of(new TreeMap<>(Map.of(
                "reference/relief-territories.yaml",
                "[]",
                "reference/subjects.yaml",
                "[]",
                "practice/ruleset.yaml",
                """
                        title: { ru: "Проба", en: "Practice" }
                        act: "Проба"
                        authority: { ru: "Проба", en: "Practice" }
                        caveat: { ru: "Проба", en: "Practice" }
                        criteria: [ members ]
                        """,
                "practice/1/edition.yaml",
                """
                        act: "Проба"
                        title: { ru: "Проба", en: "Practice" }
                        inForceFrom: 2015-01-01
                        confidence: ASSUMED
                        """,
                "practice/1/figures.yaml",
                """
                        - { name: members, value: 1, unit: COUNT, point: "Проба", confidence: ASSUMED, sources: [] }
                        """,
                CRITERION + ".md",
                """
                        ---
                        criterion: members
                        severity: BINDING
                        confidence: ASSUMED
                        point: "Проба"
                        sources: []
                        ru: { title: "Проба", passed: "Да", failed: "Нет", undetermined: "Неясно", remedy: "Нет" }
                        en: { title: "Practice", passed: "Yes", failed: "No", undetermined: "Open", remedy: "None" }
                        ---
                        """,
                CRITERION + ".drl",
                """
                        rule "Проба"
                            @criterion("members")
                        when
                            ClusterView( $found : members.count )
                        then
                            finding.atLeast( $found, "members" );
                        end
                        """,
                CRITERION + ".cases.yaml",
                "[]"))));
        LOG.debugf("Practised: %s", problems);
    }
}
