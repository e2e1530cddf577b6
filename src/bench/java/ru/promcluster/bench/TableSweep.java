package ru.promcluster.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.source.ApplicationFiles;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.exchange.table.TableApplications;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.template.CsvSetWriter;
import ru.promcluster.exchange.table.template.WorkbookWriter;

/** Writes and reads a workbook and a CSV set of many applications, rows of all in disorder, and shows time and heap. */
public final class TableSweep {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 5_000);
    private static final double NANOS = 1e9;
    private static final int MEBIBYTE = 1 << 20;

    private TableSweep() {}

    /** Exit code 1: an application was not read as it was written. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var folder = Files.createTempDirectory("tables");
        var originals = JudgeRace.applications(20);
        boolean isWhole = true;
        for (var format : new FileFormat[] {FileFormat.XLSX, FileFormat.CSV_SET}) {
            var file = folder.resolve(format == FileFormat.XLSX ? "bench.xlsx" : "bench.zip");
            long started = processor();
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                if (format == FileFormat.XLSX) {
                    WorkbookWriter.write(new Renamed(originals, APPLICATIONS), out);
                } else {
                    CsvSetWriter.write(new Renamed(originals, APPLICATIONS), out);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d applications, %.1f MiB, written in %.1f s of processor%n",
                    format,
                    APPLICATIONS,
                    (double) Files.size(file) / MEBIBYTE,
                    (processor() - started) / NANOS);
            isWhole &= read(file, format, folder);
            Files.delete(file);
        }
        Files.delete(folder);
        System.exit(isWhole ? 0 : 1);
    }

    private static boolean read(Path file, FileFormat format, Path folder) throws IOException {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(pool -> pool.resetPeakUsage());
        long started = processor();
        var settings = new TableApplications.Settings(Limits.DEFAULT, TableLimits.DEFAULT, folder);
        if (!(new ApplicationFiles(settings).open(file, file.toString(), format) instanceof Opening.Opened opened)) {
            System.out.println("The file was refused");
            return false;
        }
        double openedIn = (processor() - started) / NANOS;
        long accepted = 0;
        long rows = 0;
        try (var source = opened.source()) {
            for (var next = source.next(); next != null; next = source.next()) {
                if (next.read() instanceof Reading.Accepted read) {
                    accepted++;
                    rows += 1
                            + sizeOf(read.application().participants())
                            + sizeOf(read.application().contracts());
                }
            }
        }
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "    put aside in %.1f s of processor, all read after %.1f s: %d applications, %d rows; peaks of the heap %d MiB of %d%n",
                openedIn,
                (processor() - started) / NANOS,
                accepted,
                rows,
                peak / MEBIBYTE,
                Runtime.getRuntime().maxMemory() / MEBIBYTE);
        return accepted == APPLICATIONS;
    }

    /** Nanoseconds of processor of this thread: others that want the machine too do not count. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int sizeOf(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}
