package ru.promcluster.exchange.table.cell;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;

/** A ZIP archive, looked at before anything of it is unpacked, and measured while it is. For one thread. */
public final class Archive implements Closeable {

    /** What Russian Windows writes names in that are not marked as UTF-8. */
    private static final Charset UNMARKED_NAMES = Charset.forName("IBM866");

    private static final int INDEX_BYTES_AN_ENTRY = 1_024;

    private final ZipFile zip;
    private final TableLimits limits;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long inflated;

    private Archive(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Opens an archive.
     *
     * @throws TableRefusedException it is no archive, or one that nobody should unpack
     */
    public static Archive open(Path file, TableLimits limits) throws IOException {
        FileBeginning.of(file).mustBeArchive();
        if (Files.size(file) > limits.maxFileBytes()) {
            throw Refusals.limit(
                    "В файле " + Files.size(file) + " байт; допустимо не больше " + limits.maxFileBytes() + ".",
                    "The file has " + Files.size(file) + " bytes; " + limits.maxFileBytes() + " are allowed.");
        }
        checkIndex(ArchiveIndex.of(file), limits);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), UNMARKED_NAMES);
        } catch (ZipException broken) {
            throw Refusals.format(
                    "Архив повреждён или зашифрован. Сохраните файл без пароля и отправьте снова.",
                    "The archive is broken or encrypted. Save the file without a password and send it anew.");
        }
        var archive = new Archive(zip, limits);
        try {
            archive.lookAtEntries();
        } catch (TableRefusedException refused) {
            zip.close();
            throw refused;
        }
        return archive;
    }

    private static void checkIndex(ArchiveIndex index, TableLimits limits) throws TableRefusedException {
        boolean tooMany = index.entries() < 0 || index.entries() > limits.maxParts();
        if (tooMany || index.bytes() < 0 || index.bytes() > (long) limits.maxParts() * INDEX_BYTES_AN_ENTRY) {
            throw Refusals.limit(
                    "Частей в архиве " + index.entries() + "; допустимо не больше " + limits.maxParts() + ".",
                    "The archive has " + index.entries() + " parts; " + limits.maxParts() + " are allowed.");
        }
    }

    private void lookAtEntries() throws TableRefusedException {
        var seen = new HashSet<String>();
        long declared = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            checkName(entry.getName());
            var folded = entry.getName().toLowerCase(Locale.ROOT);
            if (!seen.add(folded)) {
                throw Refusals.hostile(
                        "В архиве две части с именем «" + entry.getName() + "». Соберите его заново.",
                        "The archive has two parts named “" + entry.getName() + "”. Make it anew.");
            }
            declared += Math.max(0, entry.getSize());
            if (declared > limits.maxInflatedBytes()) {
                throw tooMuch();
            }
            checkRatio(entry, entry.getSize());
            if (!entry.isDirectory()) {
                entries.put(entry.getName(), entry);
            }
        }
    }

    private static void checkName(String name) throws TableRefusedException {
        var path = name.replace('\\', '/');
        boolean climbs = List.of(path.split("/", -1)).contains("..");
        if (climbs || path.startsWith("/") || name.matches("(?s)[A-Za-z]:.*") || name.indexOf('\0') >= 0) {
            throw Refusals.hostile(
                    "Имя части архива ведёт за его пределы: «" + name + "». Соберите архив заново.",
                    "The name of a part leads out of the archive: “" + name + "”. Make the archive anew.");
        }
    }

    private void checkRatio(ZipEntry entry, long size) throws TableRefusedException {
        if (size > TableLimits.HARMLESS_BYTES && size > entry.getCompressedSize() * limits.maxRatio()) {
            throw Refusals.hostile(
                    "Часть «" + entry.getName() + "» распаковывается больше чем в " + limits.maxRatio()
                            + " раз: так устроены архивы-бомбы. Уберите лишние повторы или разделите файл.",
                    "The part “" + entry.getName() + "” unpacks to more than " + limits.maxRatio()
                            + " times its size, as archive bombs do. Remove what repeats, or split the file.");
        }
    }

    private TableRefusedException tooMuch() {
        return Refusals.limit(
                "Распакованный файл больше " + limits.maxInflatedBytes() + " байт. Разделите его на несколько.",
                "Unpacked, the file is larger than " + limits.maxInflatedBytes() + " bytes. Split it.");
    }

    /** The names of all parts, in the order of the archive. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The bytes of a part, measured as they come; {@code null}: there is no such part. */
    public @Nullable InputStream part(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        InputStream packed;
        try {
            packed = zip.getInputStream(entry);
        } catch (ZipException unknownPacking) {
            throw brokenPart();
        }
        return new MeasuredStream(packed, (read, inPart) -> {
            inflated += read;
            if (inflated > limits.maxInflatedBytes()) {
                throw tooMuch();
            }
            checkRatio(entry, inPart);
        });
    }

    static BrokenPartException brokenPart() {
        return new BrokenPartException(
                0,
                new Bilingual(
                        "Здесь архив повреждён, и дальше он не прочитан; соберите его заново",
                        "The archive is broken here, and the rest was not read; make it anew"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
