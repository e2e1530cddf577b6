package ru.promcluster.bench.walls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.promcluster.bench.Logging;
import ru.promcluster.rulebook.Attack;
import ru.promcluster.rulebook.AttackedRules;
import ru.promcluster.rulebook.Marks;
import ru.promcluster.rulebook.containment.Walls;

/** The process that is attacked: takes names of attacks on its input, and says what came of each on its output. */
public final class VictimMain {

    private VictimMain() {}

    /**
     * Waits for names of attacks until its input ends.
     *
     * @param arguments the folder for marks, and the walls that stand, with commas between them
     */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var answers = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        var walls = Arrays.stream(arguments[1].split(",")).filter(wall -> !wall.isEmpty());
        var rules = new AttackedRules(walls.collect(Collectors.toSet()));
        var attacks = Attack.all().stream().collect(Collectors.toMap(Attack::name, Function.identity()));
        try (var marks = new Marks(Path.of(arguments[0]));
                var names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            // Without it every first attack would pay for the engine's start.
            answers.println("ready " + rules.outcome(Attack.none().text(marks)));
            for (var name = names.readLine(); name != null; name = names.readLine()) {
                var attack = Objects.requireNonNull(attacks.get(name), name);
                var outcome = rules.outcome(attack.text(marks));
                answers.println(marks.left(name) ? "got through, " + outcome : outcome);
            }
        }
        // A thread that an attack has left must not keep the process.
        Runtime.getRuntime().halt(0);
    }

    /** All walls, the language first. */
    static Set<String> walls() {
        var walls = new LinkedHashSet<>(Set.of(AttackedRules.LANGUAGE));
        walls.addAll(Walls.names());
        return walls;
    }
}
