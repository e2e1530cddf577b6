package ru.promcluster.rulebook.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips that are no bundle, or want to be another one than they look. */
class BundleZipTest {

    private static final String FILE = "registry/a.md";

    private static void assertRefused(byte[] zip, String code) {
        assertThatThrownBy(() -> BundleZip.read(zip))
                .isInstanceOfSatisfying(
                        BundleFaultException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo(code));
    }

    private static byte[] zip(Charset names, Object... pathsAndBytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < pathsAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) pathsAndBytes[i]));
                zip.write((byte[]) pathsAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same zip with a name replaced by another of the same length, everywhere it stands. */
    private static byte[] renamed(byte[] zip, String name, String by, int occurrences) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < occurrences; i++) {
            text = text.replaceFirst(name, by);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_bundle_is_read_as_it_was_written() {
        var texts = new TreeMap<String, String>();
        texts.put(FILE, "Раз");
        texts.put("reference/b.yaml", "два");

        var read = BundleZip.read(BundleZip.of(texts));

        assertThat(read.files().chosen(every -> true)).isEqualTo(texts);
        assertThat(read.seal()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "registry/../../a.md",
                "/etc/a.md",
                "C:/a.md",
                "registry\\a.md",
                "registry//a.md",
                "registry/.hidden/a.md",
                "registry/a\u0000.md",
                "META-INF/MANIFEST.MF",
                "META-INF/other.sig",
            })
    void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
        assertRefused(zip(StandardCharsets.UTF_8, name, text("x")), "bundle.path");
    }

    @Test
    void a_file_that_is_there_twice_is_refused() throws IOException {
        var twice = renamed(
                zip(StandardCharsets.UTF_8, FILE, text("good"), "registry/b.md", text("bad")),
                "registry/b",
                "registry/a",
                2);

        assertRefused(twice, "bundle.twice");
        assertRefused(zip(StandardCharsets.UTF_8, FILE, text("x"), "registry/A.md", text("y")), "bundle.twice");
    }

    @Test
    void a_directory_that_names_other_files_is_refused() throws IOException {
        var good = zip(StandardCharsets.UTF_8, FILE, text("good"));

        assertRefused(renamed(good, "registry/a", "registry/b", 1), "bundle.damaged");
    }

    @Test
    void a_zip_behind_or_before_another_is_refused() throws IOException {
        var one = zip(StandardCharsets.UTF_8, FILE, text("good"));
        var two = zip(StandardCharsets.UTF_8, "registry/b.md", text("bad"));
        var both = new ByteArrayOutputStream();
        both.write(one);
        both.write(two);

        assertRefused(both.toByteArray(), "bundle.damaged");
        assertRefused(Arrays.copyOf(one, one.length + 5), "bundle.damaged");
    }

    @Test
    void what_is_no_zip_or_half_of_one_is_refused() throws IOException {
        var good = zip(StandardCharsets.UTF_8, FILE, text("good"));

        assertRefused(text("rules"), "bundle.damaged");
        assertRefused(new byte[0], "bundle.damaged");
        assertRefused(Arrays.copyOf(good, good.length / 2), "bundle.damaged");
    }

    @Test
    void a_file_that_unfolds_beyond_its_limit_is_refused() throws IOException {
        assertRefused(zip(StandardCharsets.UTF_8, FILE, new byte[(4 << 20) + 1]), "bundle.too-large");
    }

    @Test
    void files_that_are_too_large_together_are_refused() throws IOException {
        var many = new Object[34];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "registry/a" + i + ".md";
            many[i + 1] = new byte[4 << 20];
        }

        assertRefused(zip(StandardCharsets.UTF_8, many), "bundle.too-large");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        var many = new Object[2 * 5_001];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "registry/a" + i + ".md";
            many[i + 1] = new byte[0];
        }

        assertRefused(zip(StandardCharsets.UTF_8, many), "bundle.too-large");
    }

    @Test
    void what_is_not_utf_8_is_refused() throws IOException {
        var windows = Charset.forName("windows-1251");

        assertRefused(zip(StandardCharsets.UTF_8, FILE, "Правило".getBytes(windows)), "bundle.encoding");
        assertRefused(zip(windows, "registry/правило.md", text("x")), "bundle.damaged");
    }
}
