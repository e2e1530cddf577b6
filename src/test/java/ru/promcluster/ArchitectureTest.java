package ru.promcluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages in reading order, and which framework is known where. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "ru.promcluster.";
    private static final Path SOURCES = Path.of("src/main/java/ru/promcluster");

    /** A package imports only those above it; {@code web} and {@code cli} stand side by side. */
    private static final List<String> READING_ORDER = List.of(
            "cluster",
            "verdict",
            "rulebook",
            "explanation",
            "exchange",
            "history",
            "assessment",
            "bulk",
            "policy",
            "web",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ru.promcluster");

    static List<String> packages() {
        return READING_ORDER;
    }

    @Test
    void the_reading_order_names_every_package_there_is() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            var found = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();

            assertThat(found).containsExactlyInAnyOrderElementsOf(READING_ORDER);
        }
    }

    /** There is one service and one database of it; commands read settings that a test of the service may have set. */
    @Test
    void no_test_of_the_service_or_of_a_command_runs_beside_another_one() {
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("ru.promcluster");

        classes()
                .that()
                .areAnnotatedWith(QuarkusTest.class)
                .or()
                .resideInAPackage("ru.promcluster.cli")
                .should()
                .notBeAnnotatedWith(Execution.class)
                .check(tests);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_those_above_it(String name) {
        var place = READING_ORDER.indexOf(name);
        var below = new ArrayList<>(READING_ORDER.subList(place + 1, READING_ORDER.size()));
        if (name.equals("cli")) {
            below.add("web");
        }
        if (below.isEmpty()) {
            return;
        }

        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        below.stream().map(other -> ROOT + other + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void the_parts_of_a_package_do_not_run_in_circles() {
        SlicesRuleDefinition.slices()
                .matching("ru.promcluster.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void values_know_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "cluster..", ROOT + "verdict..", ROOT + "explanation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.drools..", "org.kie..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void only_the_rulebook_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .check(CLASSES);
    }

    @Test
    void only_the_web_knows_http() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "io.quarkus.vertx..")
                .check(CLASSES);
    }

    @Test
    void nothing_below_the_web_and_the_command_line_asks_what_time_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "web..", ROOT + "cli..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void no_file_is_longer_than_three_hundred_lines() throws IOException {
        var looked = new ArrayList<Path>();
        var tooLong = new ArrayList<String>();
        for (var folder : List.of(Path.of("src"), Path.of("rules"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(ArchitectureTest::isCode).toList()) {
                    looked.add(file);
                    long lines = Files.readAllLines(file).size();
                    if (lines > 300) {
                        tooLong.add(file + ": " + lines);
                    }
                }
            }
        }

        assertThat(tooLong).isEmpty();
        assertThat(looked).hasSizeGreaterThan(150);
    }

    private static boolean isCode(Path file) {
        var name = file.toString();
        return name.endsWith(".java")
                || (name.startsWith("rules") && (name.endsWith(".drl") || name.endsWith(".yaml")));
    }
}
