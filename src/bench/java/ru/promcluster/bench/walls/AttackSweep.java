package ru.promcluster.bench.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.promcluster.rulebook.Attack;

/** Runs the catalogue of attacks with all walls, with each of them away, with each alone and with none. */
public final class AttackSweep {

    /** Only the columns whose names begin with this. */
    private static final String COLUMNS = System.getProperty("bench.columns", "");

    private final Map<String, Set<String>> columns = new LinkedHashMap<>();
    private final Map<String, EnumMap<Victim.Result, Integer>> sums = new LinkedHashMap<>();
    private final Map<Attack, List<Victim.Result>> rows = new LinkedHashMap<>();

    private AttackSweep() {
        var all = VictimMain.walls();
        columns.put("all", all);
        all.forEach(wall -> columns.put("without " + wall, without(all, wall)));
        all.forEach(wall -> columns.put("only " + wall, Set.of(wall)));
        columns.put("none", Set.of());
        columns.keySet().removeIf(column -> !column.startsWith(COLUMNS));
        Attack.all().forEach(attack -> rows.put(attack, new ArrayList<>()));
    }

    /** Exit code 1: with all walls an attack got through or had to be killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var sweep = new AttackSweep();
        var folder = Files.createTempDirectory("attacks");
        try {
            for (var column : sweep.columns.entrySet()) {
                sweep.run(column.getKey(), column.getValue(), folder);
            }
        } finally {
            Files.deleteIfExists(folder);
        }
        sweep.print();
        System.exit(sweep.holds() ? 0 : 1);
    }

    private static Set<String> without(Set<String> all, String wall) {
        var rest = new LinkedHashSet<>(all);
        rest.remove(wall);
        return rest;
    }

    private void run(String column, Set<String> walls, Path folder) throws IOException, InterruptedException {
        var counts = new EnumMap<Victim.Result, Integer>(Victim.Result.class);
        try (var victim = new Victim(walls, folder)) {
            for (var row : rows.entrySet()) {
                var result = victim.attacked(row.getKey());
                row.getValue().add(result);
                counts.merge(result, 1, Integer::sum);
            }
        }
        sums.put(column, counts);
        System.out.println(column + " " + counts);
    }

    private boolean holds() {
        return rows.values().stream()
                .map(results -> results.get(0))
                .allMatch(result -> result == Victim.Result.REFUSED || result == Victim.Result.CONTAINED);
    }

    private void print() {
        System.out.println();
        System.out.println("· refused   c contained   K killed   X got through");
        int place = 0;
        for (var column : columns.keySet()) {
            System.out.println("  ".repeat(place++) + column);
        }
        rows.forEach((attack, results) -> {
            var signs =
                    String.join(" ", results.stream().map(Victim.Result::sign).toList());
            System.out.println(signs + "  " + attack.position() + " " + attack.name());
        });
        System.out.println();
        System.out.println("| walls | refused | contained | killed | got through |");
        System.out.println("|---|---|---|---|---|");
        sums.forEach((column, counts) -> {
            var line = new StringBuilder("| ").append(column);
            for (var result : Victim.Result.values()) {
                line.append(" | ").append(counts.getOrDefault(result, 0));
            }
            System.out.println(line.append(" |"));
        });
    }
}
