package ru.promcluster.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.policy.Trial.Home;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Status;

/**
 * All cases of a rulebook, each ready for every edition that inherits its file. A case with a fault is left out and is
 * among the problems.
 */
public final class CaseBook {

    private final RuleFiles files;
    private final Predicate<String> chosen;
    private final RuleProblems problems = new RuleProblems();
    private final CaseFilings filings;
    private final List<Trial> trials = new ArrayList<>();
    private int cases;

    private CaseBook(RuleFiles files, Predicate<String> chosen) {
        this.files = files;
        this.chosen = chosen;
        filings = new CaseFilings(files, new ApplicationReader(Limits.DEFAULT), problems);
    }

    /**
     * Reads the cases.
     *
     * @param folder the rules folder that the rulebook was made from
     */
    public static CaseBook read(Path folder, Rulebook rulebook) throws IOException {
        return of(RuleFiles.read(folder), rulebook);
    }

    /**
     * Reads the cases.
     *
     * @param files those that the rulebook was made from, with filings and cases
     */
    public static CaseBook of(RuleFiles files, Rulebook rulebook) {
        return of(files, rulebook, every -> true);
    }

    /**
     * Reads the cases of some criteria alone; the files of others are not looked at.
     *
     * @param files those that the rulebook was made from, with filings and cases
     * @param criterion chooses criteria by their ids
     */
    public static CaseBook of(RuleFiles files, Rulebook rulebook, Predicate<String> criterion) {
        var book = new CaseBook(files, criterion);
        rulebook.rulesets().forEach(book::add);
        return book;
    }

    /**
     * Reads all cases files for what is wrong with them, where there is no rulebook to run them with.
     *
     * @param files with filings and cases
     */
    public static CaseBook withoutRules(RuleFiles files) {
        var book = new CaseBook(files, every -> true);
        for (var ruleset : files.foldersIn("")) {
            for (var path : files.below(ruleset)) {
                if (path.endsWith(".cases.yaml")) {
                    var text = Objects.requireNonNullElse(files.text(path), "");
                    for (var ruleCase : CaseFile.read(path, text, book.problems)) {
                        book.cases++;
                        book.filings.application(ruleset, path, ruleCase);
                    }
                }
            }
        }
        return book;
    }

    /** What is wrong with cases files and filings, by file and line. */
    public List<RuleProblem> problems() {
        return problems.sorted();
    }

    /** How many cases are written, each counted once however many editions inherit it. */
    public int cases() {
        return cases;
    }

    /** Whether any case fails; no more are run than it takes. */
    public boolean anyFails() {
        return trials.stream().anyMatch(trial -> !trial.run().passed());
    }

    /** What the cases expect, each in every edition that it runs in. */
    public List<ExpectedOutcome> expected() {
        return trials.stream().map(ExpectedOutcome::of).toList();
    }

    /**
     * How many cases expect which status, by criterion; each counted once however many editions inherit it.
     *
     * @param ruleset id of a ruleset
     */
    public Map<String, Map<Status, Integer>> coverage(String ruleset) {
        var counted = new HashSet<RuleCase>();
        var coverage = new HashMap<String, Map<Status, Integer>>();
        for (var trial : trials) {
            var home = trial.home();
            if (home.ruleset().equals(ruleset) && counted.add(trial.ruleCase())) {
                coverage.computeIfAbsent(home.criterion(), any -> new EnumMap<>(Status.class))
                        .merge(trial.ruleCase().expected().status(), 1, Integer::sum);
            }
        }
        return coverage;
    }

    /** What the cases of a file say, by name, wherever they stand in it; faulty ones are left out. */
    public static SortedMap<String, String> written(String path, String text) {
        var written = new TreeMap<String, String>();
        for (var ruleCase : CaseFile.read(path, text, new RuleProblems())) {
            var changes = ruleCase.changes().stream()
                    .map(change -> change.pointer() + "=" + change.value())
                    .toList();
            written.put(
                    ruleCase.name(), ruleCase.from() + " " + changes + " " + ruleCase.on() + " " + ruleCase.expected());
        }
        return written;
    }

    List<Trial> trials() {
        return trials;
    }

    private void add(Ruleset ruleset) {
        int first = trials.size();
        var readers = new LinkedHashMap<Home, List<Edition>>();
        for (var edition : ruleset.editions()) {
            for (var criterion : edition.content().criteria().values()) {
                var home = home(ruleset, edition, criterion);
                readers.computeIfAbsent(home, any -> new ArrayList<>()).add(edition);
            }
        }
        readers.forEach((home, editions) -> {
            if (!home.file().isEmpty() && chosen.test(home.criterion())) {
                add(ruleset, home, editions);
            }
        });
        sort(trials.subList(first, trials.size()), ruleset);
    }

    private Home home(Ruleset ruleset, Edition edition, CriterionFiles criterion) {
        var file = criterion.casesFile();
        if (file == null) {
            problems.add(
                    criterion.ruleFile(),
                    "case.no-file",
                    "У требования нет файла примеров в редакции " + edition.id() + ". Добавьте его.",
                    "The criterion has no cases file in edition " + edition.id() + ". Add it.");
        }
        return new Home(ruleset.id(), criterion.id(), Objects.requireNonNullElse(file, ""));
    }

    private void add(Ruleset ruleset, Home home, List<Edition> editions) {
        var text = Objects.requireNonNullElse(files.text(home.file()), "");
        for (var ruleCase : CaseFile.read(home.file(), text, problems)) {
            cases++;
            var application = filings.application(home.ruleset(), home.file(), ruleCase);
            if (application == null) {
                continue;
            }
            var on = ruleCase.on();
            if (on == null) {
                editions.forEach(
                        edition -> trials.add(new Trial(ruleCase, home, edition, edition.from(), application)));
                continue;
            }
            var edition = ruleset.editionInForce(on);
            if (edition != null && editions.contains(edition)) {
                trials.add(new Trial(ruleCase, home, edition, on, application));
            } else {
                reportOutside(home, ruleCase, editions);
            }
        }
    }

    private void reportOutside(Home home, RuleCase ruleCase, List<Edition> editions) {
        var names = String.join(", ", editions.stream().map(Edition::id).toList());
        problems.add(
                home.file(),
                ruleCase.place("on"),
                "case.day-outside",
                new Bilingual(
                        "В день " + ruleCase.on() + " этот файл не действует. Возьмите день одной из редакций: " + names
                                + ".",
                        "On " + ruleCase.on() + " this file is not in force. Take a day of one of the editions: "
                                + names + "."));
    }

    /** By edition, then by criterion as the ruleset lists them. */
    private static void sort(List<Trial> trials, Ruleset ruleset) {
        Map<String, Integer> place = new LinkedHashMap<>();
        ruleset.editions().forEach(edition -> place.put(edition.id(), place.size()));
        var criteria = ruleset.content().ruleset().criteria();
        trials.sort(Comparator.comparing(
                        (Trial trial) -> place.getOrDefault(trial.edition().id(), 0))
                .thenComparing(trial -> criteria.indexOf(trial.home().criterion())));
    }
}
