package ru.promcluster.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The empty service stands for the product without the product: it has the same extensions, in the same version. */
class EmptyServiceTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>io\\.quarkus</groupId>\\s*<artifactId>([a-z0-9-]+)</artifactId>\\s*</dependency>");
    private static final Pattern VERSION = Pattern.compile("<quarkus\\.version>([^<]+)</quarkus\\.version>");

    @Test
    void it_has_the_extensions_of_the_product() throws IOException {
        var product = Files.readString(Path.of("pom.xml"));
        var empty = Files.readString(Path.of("src/bench/empty-service/pom.xml"));

        assertThat(found(DEPENDENCY, empty)).hasSizeGreaterThan(5).isEqualTo(found(DEPENDENCY, product));
        assertThat(found(VERSION, empty)).hasSize(1).isEqualTo(found(VERSION, product));
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
