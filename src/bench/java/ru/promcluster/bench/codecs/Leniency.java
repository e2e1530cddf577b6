package ru.promcluster.bench.codecs;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each library lets through, whether it names the place of what it refuses, and how many faults it tells. */
final class Leniency {

    private static final Pattern PLACE = Pattern.compile("(?:offset|position:?) (\\d+)");
    /** They read by databind's rules. */
    private static final Set<String> MODULES = Set.of("afterburner", "blackbird");

    private static final byte[] TWO_FAULTS =
            "{\"name\":\"Cluster\",\"reportingYear\":\"soon\",\"regionalProductivity\":\"much\"}".getBytes(US_ASCII);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SLOW_NANOS = 500_000_000;
    private static final double NANOS_A_SECOND = 1e9;

    private Leniency() {}

    /** A row for each flaw, a column for each library. */
    static String table(Drawn drawn) {
        var libraries = new ArrayList<Library>();
        Libraries.all(drawn).stream()
                .filter(library -> !MODULES.contains(library.name()))
                .forEach(libraries::add);
        libraries.addAll(Libraries.strict(drawn));
        var rows = new ArrayList<List<String>>();
        rows.add(row("", libraries, Library::name));
        rows.add(row("---", libraries, library -> "---"));
        for (var flaw : Flaw.all()) {
            rows.add(row(flaw.name(), libraries, library -> outcome(library, flaw)));
        }
        rows.add(row("faults told, of two", libraries, Leniency::faultsTold));
        return rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private interface Cell {
        String of(Library library);
    }

    private static List<String> row(String name, List<Library> libraries, Cell cell) {
        var row = new ArrayList<>(List.of(name));
        libraries.forEach(library -> row.add(cell.of(library)));
        return row;
    }

    /** What the library makes of it; "no": it refuses the line and names the place. */
    static String outcome(Library library, Flaw flaw) {
        var line = flaw.line();
        long nanos = THREADS.getCurrentThreadCpuTime();
        var outcome = outcome(library, flaw, line);
        nanos = THREADS.getCurrentThreadCpuTime() - nanos;
        return nanos < SLOW_NANOS
                ? outcome
                : String.format(Locale.ROOT, "%s, %.1f s of processor", outcome, nanos / NANOS_A_SECOND);
    }

    private static String outcome(Library library, Flaw flaw, byte[] line) {
        try {
            return "reads " + shown(String.valueOf(flaw.effect().apply(library.read(line))));
        } catch (StackOverflowError overflow) {
            return "stack overflow";
        } catch (Product.RefusedException refused) {
            return refused.isPlaceNamed() ? "no" : "no, no place";
        } catch (IOException | RuntimeException refused) {
            var place = place(refused);
            return place.isEmpty() ? "no, no place" : flaw.isAt(place.getAsLong()) ? "no" : "no, wrong place";
        }
    }

    private static String shown(String read) {
        return read.chars()
                .mapToObj(character -> character < ' ' || character > '~'
                        ? String.format("U+%04X", character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }

    /** Byte of the line, all of whose characters are one byte. */
    private static OptionalLong place(Exception refused) {
        if (refused instanceof JsonProcessingException jackson && jackson.getLocation() != null) {
            return OptionalLong.of(jackson.getLocation().getByteOffset());
        }
        var named = PLACE.matcher(String.valueOf(refused.getMessage()));
        return named.find() ? OptionalLong.of(Long.parseLong(named.group(1))) : OptionalLong.empty();
    }

    static String faultsTold(Library library) {
        try {
            library.read(TWO_FAULTS);
            return "0";
        } catch (Product.RefusedException refused) {
            return String.valueOf(refused.faults());
        } catch (IOException | RuntimeException first) {
            return "1";
        }
    }
}
