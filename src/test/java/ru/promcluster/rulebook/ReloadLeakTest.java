package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.cluster.ClusterApplication;

/** Rules that have been replaced are let go. */
class ReloadLeakTest {

    private static final int RELOADS = 50;
    private static final String FIGURES = "registry/2024-413/figures.yaml";
    private static final String RULE = "registry/2015-779/minimum-participants/minimum-participants.drl";

    @TempDir
    Path folder;

    @Test
    void after_fifty_reloads_no_rulebook_but_the_last_is_held() throws IOException {
        copyRules();
        var application = Objects.requireNonNull(Filings.all().get("made-complete"));
        var live = LiveRulebook.open(folder, Clock.systemUTC());
        var replaced = new ArrayList<WeakReference<Rulebook>>();

        for (int reload = 1; reload <= RELOADS; reload++) {
            judge(inForce(live), application);
            replaced.add(new WeakReference<>(inForce(live)));
            Files.writeString(folder.resolve(FIGURES), "# " + reload + "\n", java.nio.file.StandardOpenOption.APPEND);
            if (reload % 10 == 0) {
                Files.writeString(folder.resolve(RULE), "// " + reload + "\n", java.nio.file.StandardOpenOption.APPEND);
            }
            live.look();
            live.look();
        }

        assertThat(live.state().problems()).isEmpty();
        assertThat(replaced).hasSize(RELOADS);
        assertThat(stillHeld(replaced)).isZero();
    }

    private static Rulebook inForce(LiveRulebook live) {
        return live.state().timeline().on(LocalDate.EPOCH);
    }

    private static void judge(Rulebook rulebook, ClusterApplication application) {
        for (var edition : Objects.requireNonNull(rulebook.ruleset("registry")).editions()) {
            assertThat(edition.judge(application, edition.from())).hasSize(24);
        }
    }

    /** The collector needs not obey at once. */
    private static long stillHeld(List<WeakReference<Rulebook>> references) {
        long held = references.size();
        for (int attempt = 0; attempt < 20 && held > 0; attempt++) {
            System.gc();
            held = references.stream()
                    .filter(reference -> reference.get() != null)
                    .count();
        }
        return held;
    }

    private void copyRules() throws IOException {
        try (Stream<Path> files = Files.walk(RealRules.FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(RealRules.FOLDER.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
    }
}
