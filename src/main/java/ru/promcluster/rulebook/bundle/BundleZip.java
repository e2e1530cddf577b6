package ru.promcluster.rulebook.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleFiles;

/**
 * The zip of a bundle. The same content gives the same bytes; what is read is small, named once, below the bundle and
 * UTF-8, and it is the same whether a program goes by the entries or by the directory at the end.
 */
public final class BundleZip {

    /** A ruleset is some hundred kilobytes in some hundred files; what unfolds beyond this is not one. */
    private static final int LARGEST = 64 << 20;

    private static final int LARGEST_FILE = 4 << 20;
    private static final int MOST_FILES = 5_000;

    /** The earliest day that a zip can name: a bundle carries no day of its own. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final HashSet<String> seen = new HashSet<>();
    private int room = LARGEST;

    private BundleZip() {}

    /**
     * What a bundle holds.
     *
     * @param files without the seal
     * @param seal absent: the bundle is not signed
     */
    public record Content(RuleFiles files, @Nullable BundleSeal seal) {}

    /**
     * Reads a bundle, signed or not; the signature is not checked here.
     *
     * @throws BundleFaultException it is damaged, too large, or not what a bundle looks like
     */
    public static Content read(byte[] zip) {
        return new BundleZip().content(zip);
    }

    /** The bundle of these files. */
    public static byte[] of(SortedMap<String, String> texts) {
        return zipped(entries(texts));
    }

    /** The bundle of these files, with a seal. */
    static byte[] of(SortedMap<String, String> texts, BundleSeal seal) {
        var entries = entries(texts);
        entries.put(BundleSeal.MANIFEST, seal.manifest());
        entries.put(BundleSeal.SIGNATURE, seal.signature());
        return zipped(entries);
    }

    private static Map<String, byte[]> entries(SortedMap<String, String> texts) {
        var entries = new LinkedHashMap<String, byte[]>();
        texts.forEach((path, text) -> entries.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : entries.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Zipping " + entries.keySet() + " in memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private Content content(byte[] zip) {
        var names = take(zip);
        if (!names.equals(ZipDirectory.names(zip))) {
            throw damaged("оглавление не совпадает с содержимым", "its directory differs from its entries", null);
        }
        var manifest = entries.remove(BundleSeal.MANIFEST);
        var signature = entries.remove(BundleSeal.SIGNATURE);
        var texts = new TreeMap<String, String>();
        entries.forEach((path, bytes) -> texts.put(path, text(path, bytes)));
        var seal = manifest == null || signature == null ? null : new BundleSeal(manifest, signature);
        return new Content(RuleFiles.of(Collections.unmodifiableSortedMap(texts)), seal);
    }

    /** Takes all entries; the names in their order, folders too. */
    private List<String> take(byte[] bytes) {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_FILES) {
                    throw tooLarge(
                            entry.getName(), "больше " + MOST_FILES + " файлов", "over " + MOST_FILES + " files");
                }
                take(entry, zip);
            }
        } catch (BundleFaultException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // The JDK says "illegal argument" of a name that is not UTF-8.
            throw damaged(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()), e);
        }
        return names;
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        var name = entry.getName();
        BundlePaths.check(name);
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw BundleFaultException.of(
                    name,
                    "bundle.twice",
                    "Файл в наборе дважды (прописные и строчные буквы не различаются). Соберите набор заново: rules bundle.",
                    "The file is in the bundle twice (letter case does not count). Make it anew: rules bundle.");
        }
        if (entry.isDirectory()) {
            return;
        }
        var bytes = zip.readNBytes(Math.min(LARGEST_FILE, room) + 1);
        room -= bytes.length;
        if (bytes.length > LARGEST_FILE || room < 0) {
            throw tooLarge(
                    name,
                    "файл больше " + LARGEST_FILE + " байт или все вместе больше " + LARGEST,
                    "a file over " + LARGEST_FILE + " bytes, or all together over " + LARGEST);
        }
        entries.put(name, bytes);
    }

    private static String text(String path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            var fault = BundleFaultException.of(
                    path,
                    "bundle.encoding",
                    "Файл не в кодировке UTF-8. Сохраните его в UTF-8 и соберите набор заново.",
                    "The file is not UTF-8. Save it as UTF-8 and make the bundle anew.");
            fault.initCause(e);
            throw fault;
        }
    }

    private static BundleFaultException tooLarge(String file, String russian, String english) {
        return BundleFaultException.of(
                file, "bundle.too-large", "Набор слишком велик: " + russian + ".", "Too large: " + english + ".");
    }

    static BundleFaultException damaged(String russian, String english, @Nullable Throwable cause) {
        var fault = BundleFaultException.of(
                "",
                "bundle.damaged",
                "Набор повреждён: " + russian + ". Получите его заново.",
                "The bundle is damaged: " + english + ". Get it anew.");
        if (cause != null) {
            fault.initCause(cause);
        }
        return fault;
    }
}
