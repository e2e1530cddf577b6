package ru.promcluster.policy.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker runs on the class path of the product, however that was started. */
final class ClassPathTest {

    @TempDir
    Path folder;

    @Test
    void entries_do_not_depend_on_the_working_directory() {
        var path = ClassPath.of("target/classes" + File.pathSeparator + "/lib/one.jar");

        assertThat(path)
                .isEqualTo(Path.of("target/classes").toAbsolutePath()
                        + File.pathSeparator
                        + Path.of("/lib/one.jar").toAbsolutePath());
    }

    @Test
    void the_packaged_product_has_its_classes_beside_the_jar_it_is_started_from() throws Exception {
        var jar = Files.createFile(folder.resolve("quarkus-run.jar"));
        Files.createDirectories(folder.resolve("lib/main"));

        var path = ClassPath.of(jar.toString());

        assertThat(path.split(File.pathSeparator, -1))
                .containsExactly(
                        jar.toString(),
                        folder.resolve("app") + "/*",
                        folder.resolve("lib/boot") + "/*",
                        folder.resolve("lib/main") + "/*");
    }
}
