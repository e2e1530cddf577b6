package ru.promcluster.rulebook.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out how a sentence is put together, and how far it makes sense where it is not. */
final class Understanding {

    private final SentenceList list;
    private final List<Token> tokens;
    private final Map<String, List<Tree>> known = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private int furthest;

    Understanding(SentenceList list, List<Token> tokens) {
        this.list = list;
        this.tokens = List.copyOf(tokens);
    }

    /**
     * Something that was expected and did not come.
     *
     * @param part what was looked for
     * @param sample the sentence that fitted so far; {@code null}: a single word was looked for
     * @param from where it began
     */
    record Attempt(Part part, @Nullable Sample sample, int from) {}

    /** The whole sentence; {@code null}: it is not one of the list. */
    @Nullable
    Tree whole() {
        for (var tree : at(Part.FINDING, 0)) {
            if (tree.end() == tokens.size()) {
                return tree;
            }
            failed(new Attempt(Part.FINDING, null, tree.end()), tree.end());
        }
        return null;
    }

    /** Place of the first word that does not fit; the number of words: it ends too early. */
    int furthest() {
        return furthest;
    }

    /** What was expected there. */
    List<Attempt> attempts() {
        return attempts;
    }

    private List<Tree> at(Part part, int from) {
        var key = part + " " + from;
        var before = known.get(key);
        if (before == null) {
            before = part.isWord() ? word(part, from) : found(part, from);
            known.put(key, before);
        }
        return before;
    }

    private List<Tree> word(Part part, int from) {
        if (from < tokens.size() && part.fits(tokens.get(from))) {
            return List.of(Tree.word(tokens.get(from), from + 1));
        }
        failed(new Attempt(part, null, from), from);
        return List.of();
    }

    /** For each place where it may end, the first and so the wordiest sample that ends there. */
    private List<Tree> found(Part part, int from) {
        var byEnd = new TreeMap<Integer, Tree>();
        for (var alternative : part.alternatives()) {
            for (var sample : list.samples(alternative)) {
                ends(sample, from).forEach((end, gaps) -> {
                    var tree = new Tree(sample, tokens.get(from), end, gaps);
                    byEnd.merge(end, tree, Understanding::wordier);
                });
            }
        }
        return List.copyOf(byEnd.descendingMap().values());
    }

    private static Tree wordier(Tree one, Tree other) {
        var first = one.sample();
        var second = other.sample();
        return first != null && second != null && first.words() < second.words() ? other : one;
    }

    private Map<Integer, Map<String, Tree>> ends(Sample sample, int from) {
        Map<Integer, Map<String, Tree>> states = new TreeMap<>();
        if (from < tokens.size()) {
            states.put(from, Map.of());
        } else {
            failed(new Attempt(sample.part(), sample, from), from);
        }
        for (var expected : sample.tokens()) {
            var next = new TreeMap<Integer, Map<String, Tree>>();
            states.forEach((place, gaps) -> step(sample, from, expected, place, gaps, next));
            states = next;
        }
        return states;
    }

    private void step(
            Sample sample,
            int from,
            Token expected,
            int place,
            Map<String, Tree> gaps,
            Map<Integer, Map<String, Tree>> next) {
        var part = expected.kind() == Token.Kind.BRACED ? Part.ofGap(expected.text()) : null;
        if (part != null) {
            for (var tree : at(part, place)) {
                var filled = new HashMap<>(gaps);
                filled.put(expected.text(), tree);
                next.putIfAbsent(tree.end(), filled);
            }
        } else if (place < tokens.size() && expected.is(tokens.get(place))) {
            next.putIfAbsent(place + 1, gaps);
        } else {
            failed(new Attempt(sample.part(), sample, from), place);
        }
    }

    private void failed(Attempt attempt, int place) {
        if (place > furthest) {
            furthest = place;
            attempts.clear();
        }
        if (place == furthest) {
            attempts.add(attempt);
        }
    }
}
