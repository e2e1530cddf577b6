package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.RegistryAlone;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.containment.PlainRule;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.kept.KeptRule;
import ru.promcluster.rulebook.kept.KeptRules;
import ru.promcluster.rulebook.kept.RulesKeep;
import ru.promcluster.verdict.Finding;

/** Rules that were kept judge as rules that are read, and what is not to be trusted is as if it were not there. */
class KeptRulesTest {

    private static final String MAKER = "this build";

    /** Kept once by a start that compiled all rules; each test copies it. */
    @TempDir
    private static Path first;

    @TempDir
    private Path copy;

    @BeforeAll
    static void keep_all_rules() {
        var reading = RulebookReading.of(RealRules.FOLDER, RulesKeep.in(first, MAKER));
        rulebook(reading).compile();
        reading.keep();
    }

    private static Rulebook rulebook(RulebookReading reading) {
        return Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
    }

    private RulesKeep keep() {
        return RulesKeep.in(copy, MAKER);
    }

    /** The file that is kept, with other bytes. */
    private Path keptFile(UnaryOperator<byte[]> change) throws IOException {
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
        try (var files = Files.newDirectoryStream(first)) {
            var kept = files.iterator().next();
            var file = copy.resolve(kept.getFileName());
            Files.write(file, change.apply(Files.readAllBytes(kept)));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return file;
        }
    }

    private static boolean isTaken(RulebookReading reading) {
        return reading.guardedRules().kept() != null;
    }

    private static List<List<Finding>> judged(Rulebook rulebook) {
        var found = new ArrayList<List<Finding>>();
        for (var ruleset : rulebook.rulesets()) {
            for (var edition : ruleset.editions()) {
                for (int seed = 0; seed < 20; seed++) {
                    found.add(edition.judge(application(seed), edition.from()));
                }
            }
        }
        return found;
    }

    private static ClusterApplication application(int seed) {
        return CompleteApplications.typical().application(seed);
    }

    @Test
    void kept_rules_judge_as_rules_that_are_read() throws IOException {
        keptFile(bytes -> bytes);

        var taken = RulebookReading.of(RealRules.FOLDER, keep());

        var read = rulebook(RulebookReading.of(RealRules.FOLDER));
        assertThat(isTaken(taken)).isTrue();
        assertThat(judged(rulebook(taken))).hasSizeGreaterThan(200).isEqualTo(judged(read));
        assertThat(rulebook(taken).rulesets())
                .map(Ruleset::sha256)
                .isEqualTo(read.rulesets().stream().map(Ruleset::sha256).toList());
        assertThat(rulebook(taken).rulesets())
                .map(each -> each.content().texts())
                .isEqualTo(read.rulesets().stream()
                        .map(each -> each.content().texts())
                        .toList());
        assertThat(rulebook(taken).rulesets())
                .map(each -> each.content().editions())
                .isEqualTo(read.rulesets().stream()
                        .map(each -> each.content().editions())
                        .toList());
        assertThat(rulebook(taken).subjects()).isEqualTo(read.subjects());
    }

    @Test
    void a_start_that_compiled_nothing_new_writes_nothing() throws IOException {
        var file = keptFile(bytes -> bytes);
        var before = Files.getLastModifiedTime(file);
        var taken = RulebookReading.of(RealRules.FOLDER, keep());
        rulebook(taken).compile();

        taken.keep();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(copy).isDirectoryContaining(path -> path.equals(file));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.3, 0.6, 0.9, 0.9999})
    void a_damaged_file_is_made_anew(double place) throws IOException {
        var file = keptFile(bytes -> {
            bytes[(int) (place * (bytes.length - 1))] ^= 1;
            return bytes;
        });
        var damaged = Files.readAllBytes(file);

        var reading = RulebookReading.of(RealRules.FOLDER, keep());

        assertThat(isTaken(reading)).isFalse();
        reading.keep();
        assertThat(Files.readAllBytes(file)).isNotEqualTo(damaged);
        assertThat(isTaken(RulebookReading.of(RealRules.FOLDER, keep()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.5, 0.9999})
    void a_file_that_is_cut_off_is_not_used(double kept) throws IOException {
        keptFile(bytes -> Arrays.copyOf(bytes, (int) (kept * bytes.length)));

        assertThat(isTaken(RulebookReading.of(RealRules.FOLDER, keep()))).isFalse();
    }

    @Test
    void what_another_build_has_kept_is_not_used() throws IOException {
        keptFile(bytes -> bytes);

        assertThat(isTaken(RulebookReading.of(RealRules.FOLDER, RulesKeep.in(copy, "another build"))))
                .isFalse();
    }

    @Test
    void what_was_kept_of_other_rules_is_not_used(@TempDir Path rules) throws IOException {
        RegistryAlone.copyInto(rules);
        var file = keptFile(bytes -> bytes);
        var figures = rules.resolve("registry/2015-779/figures.yaml");
        Files.writeString(figures, Files.readString(figures) + "# changed\n");

        var changed = RulebookReading.of(rules, keep());
        changed.keep();

        assertThat(isTaken(changed)).isFalse();
        try (var files = Files.list(copy)) {
            var other = files.filter(path -> !path.equals(file)).toList();
            assertThat(other).hasSize(1);
            // Under the name of the others it is no better.
            Files.copy(other.get(0), file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(isTaken(RulebookReading.of(RealRules.FOLDER, keep()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx---rwx"})
    void a_folder_that_others_can_write_to_is_not_used(String rights) throws IOException {
        keptFile(bytes -> bytes);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString(rights));

        assertThat(isTaken(RulebookReading.of(RealRules.FOLDER, keep()))).isFalse();
    }

    @Test
    void a_file_that_others_can_write_is_not_used() throws IOException {
        var file = keptFile(bytes -> bytes);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(isTaken(RulebookReading.of(RealRules.FOLDER, keep()))).isFalse();
    }

    @Test
    void a_folder_that_cannot_be_made_costs_nothing_but_time() throws IOException {
        var file = Files.writeString(copy.resolve("file"), "not a folder");
        var reading = RulebookReading.of(RealRules.FOLDER, RulesKeep.in(file.resolve("below"), MAKER));

        reading.keep();

        assertThat(isTaken(reading)).isFalse();
        assertThat(rulebook(reading).rulesets()).isNotEmpty();
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void whoever_reads_while_others_write_finds_all_or_nothing() throws Exception {
        keptFile(bytes -> bytes);
        var whole = rulebook(RulebookReading.of(RealRules.FOLDER));
        var kept = Objects.requireNonNull(
                RulebookReading.of(RealRules.FOLDER, keep()).guardedRules().kept());
        var sha256 = "0".repeat(64);

        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> writing = () -> {
                for (int i = 0; i < 20; i++) {
                    keep().keep(sha256, kept);
                }
                return true;
            };
            Callable<Boolean> reading = () -> {
                for (int i = 0; i < 100; i++) {
                    var found = keep().find(sha256, TreeMap::new);
                    if (found != null
                            && found.rulesets().size() != whole.rulesets().size()) {
                        return false;
                    }
                }
                return true;
            };
            for (var done : threads.invokeAll(List.of(writing, writing, reading, reading))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(keep().find(sha256, TreeMap::new)).isNotNull();
        assertThat(copy).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_class_that_a_wall_refuses_is_compiled_anew() throws IOException {
        var file = keptFile(bytes -> bytes);
        var kept = Objects.requireNonNull(
                RulebookReading.of(RealRules.FOLDER, keep()).guardedRules().kept());
        var sha256 = file.getFileName().toString().replace(".rules", "");
        var classes = List.of(
                "no class at all".getBytes(StandardCharsets.UTF_8),
                Objects.requireNonNull(KeptRulesTest.class.getResourceAsStream("KeptRulesTest.class"))
                        .readAllBytes());

        for (var bytes : classes) {
            keep().keep(sha256, withClasses(kept, bytes));
            var taken = RulebookReading.of(RealRules.FOLDER, keep());

            assertThat(isTaken(taken)).isTrue();
            var day = LocalDate.of(2024, 5, 1);
            assertThat(registry(rulebook(taken), day).judge(application(1), day))
                    .isEqualTo(registry(rulebook(RulebookReading.of(RealRules.FOLDER)), day)
                            .judge(application(1), day));
        }
    }

    private static Edition registry(Rulebook rulebook, LocalDate day) {
        return Objects.requireNonNull(
                Objects.requireNonNull(rulebook.ruleset("registry")).editionInForce(day));
    }

    private static KeptRules withClasses(KeptRules kept, byte[] bytes) {
        var rules = new IdentityHashMap<CriterionFiles, KeptRule>();
        for (var content : kept.rulesets()) {
            for (var edition : content.editions()) {
                for (var criterion : edition.criteria().values()) {
                    var rule = Objects.requireNonNull(kept.rule(criterion));
                    var compiled = Objects.requireNonNull(rule.compiled());
                    rules.put(
                            criterion,
                            new KeptRule(rule.guarded(), new PlainRule(compiled.name(), compiled.type(), bytes)));
                }
            }
        }
        return new KeptRules(kept.subjects(), kept.rulesets(), rules);
    }
}
