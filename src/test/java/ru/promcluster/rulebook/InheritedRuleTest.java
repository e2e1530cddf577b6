package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Status;

/** A rule is compiled once and copied into every edition that inherits it: whatever it is made of has to be copied. */
class InheritedRuleTest {

    private static final String RULE = "registry/2015-779/territory/territory.drl";
    private static final RulebookReading SHIPPED = RulebookReading.of(RealRules.FOLDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participant( anchor == true ) from $list; $n : count()",
                "Participant( anchor != true ) from $list; $n : count()",
                "Participant( anchor == null ) from $list; $n : count()",
                "Participant( kind == Participant.Kind.INDUSTRIAL ) from $list; $n : count()",
                "Participant( kind != Participant.Kind.INDUSTRIAL, anchor == false ) from $list; $n : count()",
                "Participant( kind == Participant.Kind.INDUSTRIAL || anchor == true ) from $list; $n : count()",
                "Participant( kind == Participant.Kind.INDUSTRIAL && !anchor ) from $list; $n : count()",
                "Participant( jobs > 10 ) from $list; $n : count()",
                "Participant( jobs >= 10, jobs < 1000 ) from $list; $n : count()",
                "Participant( jobs <= highProductivityJobs ) from $list; $n : count()",
                "Participant( revenue != null, revenue.amount > 1000000 ) from $list; $n : count()",
                "Participant( region == \"RU-DA\" ) from $list; $n : count()",
                "Participant( ) from $list; $n : count()",
            })
    void it_judges_in_each_of_them(String counted) throws IOException {
        var texts = new TreeMap<>(RuleFiles.read(RealRules.FOLDER).chosen(every -> true));
        texts.put(RULE, """
                rule "Своё"
                    @criterion("territory")
                when
                    ClusterView( $list : members.sure, $doubt : members.inDoubt, $rest : members.notListed )
                    accumulate( %s )
                    accumulate( Participant( ) from $doubt; $m : count() )
                then
                    finding.atLeast( finding.counted( $n, $m, $rest ), "territory" );
                end
                """.formatted(counted));

        var reading = SHIPPED.changed(RuleFiles.of(texts));

        assertThat(reading.problems()).noneMatch(RuleProblem::isError);
        var editions = Objects.requireNonNull(
                        Objects.requireNonNull(reading.rulebook()).ruleset("registry"))
                .editions();
        assertThat(editions).hasSize(7);
        for (var edition : editions) {
            var findings = edition.judge(Objects.requireNonNull(Filings.all().get("made-complete")), edition.from());
            assertThat(findings)
                    .filteredOn(finding -> finding.criterion().id().equals("territory"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.status()).isNotEqualTo(Status.ERROR));
        }
    }
}
