package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.RegistryAlone;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Status;

/** A rule in sentences finds the same of every filing as the rule that it stands for. */
class SentenceTwinsTest {

    /** Every shipped rule as a lawyer would put it. */
    private static final Map<String, String> TWINS = twins("""
            2015-779/anchor-enterprise = Число якорных предприятий не менее {anchor-enterprise}.
            2015-779/cooperation-per-participant = наименьшая доля выпуска изготовителей промежуточной продукции, использованная другими участниками не менее {cooperation-per-participant}
            2015-779/development-programme = программа развития утверждена и действует
            2015-779/education = число образовательных организаций не меньше {education}
            2015-779/final-producer = число изготовителей конечной продукции не менее {final-producer}
            2015-779/financial-institutions = число финансовых и некоммерческих организаций не менее {financial-institutions}
            2015-779/functional-map = функциональная карта составлена
            2015-779/high-productivity-jobs = доля высокопроизводительных рабочих мест среди промышленных участников не менее {high-productivity-jobs}
            2015-779/import-substitution = число импортозамещающих проектов не менее {import-substitution}
            2015-779/industrial-parks = число индустриальных парков не менее {industrial-parks}
            2015-779/joint-project-value = стоимость совместных проектов больше {joint-project-value}
            2015-779/labour-productivity = добавленная стоимость промышленных участников на рабочее место больше, чем средняя производительность труда в регионе
            2015-779/minimum-participants = число промышленных участников не менее {minimum-participants}
            2015-779/organisation-agreements = специализированная организация заключила соглашения с участниками
            2015-779/organisation-founders = доля участников, учредивших специализированную организацию не менее {organisation-founders}
            2015-779/organisation-standing = специализированная организация не ликвидируется, не банкрот и не должна по налогам
            2015-779/regional-agreement = соглашение с субъектами Российской Федерации заключено
            2015-779/specialised-organisation = специализированная организация определена
            2015-779/technology-infrastructure = число объектов технологической инфраструктуры не менее {technology-infrastructure}
            2015-779/territory = число субъектов Российской Федерации не менее {territory}
            2021-1956/linked-participants = число промышленных участников без договора с другим участником не более {linked-participants}
            2023-1585/functional-dependency = доля закупок изготовителей конечной продукции у других участников не менее {functional-dependency}
            2024-413/functional-dependency = доля закупок изготовителей конечной продукции у других участников не менее {functional-dependency}, а если доля участников на льготных территориях не менее {relief-share}, то не менее {functional-dependency-relieved}
            2024-413/linked-participants = число промышленных участников, начавших выпуск без договора с другим участником не больше {linked-participants}
            2024-413/organising-participants = число промышленных участников, еще не начавших выпуск не более {organising-participants}
            2024-413/project-passports = число совместных проектов без паспорта не более {project-passports}
            """);

    private static Map<String, String> twins(String table) {
        var twins = new TreeMap<String, String>();
        for (var line : table.split("\n", -1)) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                var folder = line.substring(0, equals);
                var path = "registry/" + folder + folder.substring(folder.indexOf('/'));
                twins.put(path, line.substring(equals + 3));
            }
        }
        return twins;
    }

    /** A finding without the place of its rule. */
    private record Found(
            String criterion,
            Status status,
            @Nullable Measure measure,
            @Nullable Requirement requirement) {}

    private static List<List<Found>> judged(Ruleset ruleset) {
        var all = new ArrayList<List<Found>>();
        for (var application : Filings.all().values()) {
            for (var edition : ruleset.editions()) {
                all.add(found(edition.judge(application, edition.from())));
            }
        }
        return all;
    }

    private static List<Found> found(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new Found(finding.criterion().id(), finding.status(), finding.measure(), finding.requirement()))
                .toList();
    }

    @Test
    void every_shipped_rule_in_sentences_judges_every_filing_as_it_does_now() {
        var shipped = RegistryAlone.texts().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .map(path -> path.replace(".drl", ""))
                .toList();

        var inSentences = SentenceFiles.registry(SentenceFiles.with(TWINS));

        assertThat(TWINS.keySet()).containsExactlyElementsOf(shipped).hasSize(26);
        assertThat(judged(inSentences)).isEqualTo(judged(RealRules.registry())).hasSizeGreaterThanOrEqualTo(34 * 7);
    }

    private static final String ANCHORS = """
            rule "Проба"
                @criterion("final-producer")
            when
                ClusterView( $sure : industrialMembers.sure, $doubt : industrialMembers.inDoubt, $rest : industrialMembers.notListed )
                accumulate( Participant( anchor != null, anchor == true, jobs != null, jobs >= 50 ) from $sure; $n : count() )
                accumulate( Participant( anchor == null || anchor == true, jobs == null || jobs >= 50 ) from $sure; $m : count() )
                accumulate( Participant( anchor == null || anchor == true, jobs == null || jobs >= 50 ) from $doubt; $d : count() )
            then
                finding.atLeast( finding.countedBetween( $n, $m, $d, $rest ), "final-producer" );
            end
            """;

    private static final String PROJECTS = """
            rule "Проба"
                @criterion("final-producer")
            when
                ClusterView( $all : jointProjects.listed, $rest : jointProjects.notListed )
                accumulate( JointProject( value != null, value.amount >= 1000000 ) from $all; $n : count() )
                accumulate( JointProject( value == null || value.amount >= 1000000 ) from $all; $m : count() )
            then
                finding.atMost( finding.countedBetween( $n, $m, $rest ), "final-producer" );
            end
            """;

    private static final String PARKS = """
            rule "Проба"
                @criterion("final-producer")
            when
                ClusterView( $all : infrastructure.listed, $rest : infrastructure.notListed )
                accumulate( InfrastructureObject( kind != null, kind == InfrastructureObject.Kind.INDUSTRIAL_PARK ) from $all; $n : count() )
                accumulate( InfrastructureObject( kind == null || kind == InfrastructureObject.Kind.INDUSTRIAL_PARK ) from $all; $m : count() )
            then
                finding.atLeast( finding.countedBetween( $n, $m, $rest ), "final-producer" );
            end
            """;

    static List<List<String>> counts() {
        return List.of(
                List.of(
                        ANCHORS,
                        "число промышленных участников, которые являются якорными и рабочих мест не менее 50\n"
                                + "    не менее {final-producer}"),
                List.of(
                        PROJECTS,
                        "число совместных проектов, которые стоят не менее 1000000 рублей не более {final-producer}"),
                List.of(
                        PARKS,
                        "число объектов инфраструктуры, которые относятся к виду INDUSTRIAL_PARK не менее {final-producer}"));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void a_count_of_its_own_judges_every_filing_as_its_rule_text_does(List<String> twins) {
        var files = RegistryAlone.texts();
        files.put(SentenceFiles.RULE + ".drl", twins.get(0));

        var written = SentenceFiles.registry(RuleFiles.of(files));
        var inSentences = SentenceFiles.registry(SentenceFiles.with(twins.get(1)));

        assertThat(judged(inSentences)).isEqualTo(judged(written));
        assertThat(judged(inSentences)).isNotEqualTo(judged(RealRules.registry()));
    }

    @Test
    void a_count_says_what_is_known_and_what_is_not() {
        var latest = SentenceFiles.registry(SentenceFiles.with(
                        "число участников, у которых рабочих мест не менее 100 не менее {final-producer}"))
                .editions()
                .get(6);
        var complete = Objects.requireNonNull(Filings.all().get("made-complete"));

        var finding = latest.judge(complete, latest.from()).stream()
                .filter(each -> each.criterion().id().equals("final-producer"))
                .findFirst()
                .orElseThrow();

        // Twelve industrial members have 100 jobs each; of three others the jobs are not known.
        var bounds = Objects.requireNonNull(finding.observed());
        assertThat(bounds).isEqualTo(ru.promcluster.verdict.Bounds.between(12, 15L));
        assertThat(finding.status()).isEqualTo(Status.PASSED);
        assertThat(finding.evidence()).containsExactly("/participants");
    }

    @Test
    void the_rule_that_is_shown_is_the_file_of_the_sentence_and_its_line() {
        var registry = SentenceFiles.registry(
                SentenceFiles.with("число изготовителей конечной продукции не менее {final-producer}"));

        var rule = registry.editions().get(0).criteria().stream()
                .map(RuledCriterion::criterion)
                .filter(criterion -> criterion.id().equals("final-producer"))
                .findFirst()
                .orElseThrow()
                .rule();

        assertThat(rule.file()).isEqualTo(SentenceFiles.RULE + ".dslr");
        assertThat(rule.line()).isEqualTo(2);
    }

    @Test
    void a_bundle_with_sentences_holds_their_list_and_opens_as_it_was() {
        var registry = SentenceFiles.registry(SentenceFiles.with(TWINS));

        var opened = RulesetBundle.open(RulesetBundle.of(registry), registry.sha256());

        assertThat(registry.content().texts()).containsKey("sentences.dsl");
        assertThat(judged(Objects.requireNonNull(opened.ruleset("registry")))).isEqualTo(judged(registry));
    }

    @Test
    void the_list_is_no_part_of_rules_without_sentences() {
        var files = RegistryAlone.texts();
        files.remove("sentences.dsl");

        var without = SentenceFiles.registry(RuleFiles.of(files));

        assertThat(without.sha256()).isEqualTo(RealRules.registry().sha256());
        assertThat(RealRules.registry().content().texts()).doesNotContainKey("sentences.dsl");
    }

    @Test
    void another_list_gives_rules_with_sentences_another_digest() {
        var files = new TreeMap<>(SentenceFiles.with(TWINS).chosen(every -> true));
        var before = SentenceFiles.registry(RuleFiles.of(files)).sha256();

        files.merge("sentences.dsl", "// Ещё строка\n", String::concat);

        assertThat(SentenceFiles.registry(RuleFiles.of(files)).sha256()).isNotEqualTo(before);
    }
}
