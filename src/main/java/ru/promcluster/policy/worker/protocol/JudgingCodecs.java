package ru.promcluster.policy.worker.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.promcluster.bulk.StatusLetters;
import ru.promcluster.policy.worker.protocol.Opened.Asked;
import ru.promcluster.policy.worker.protocol.Opened.Changed;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;
import ru.promcluster.verdict.Verdict;

/** How judgements are written and read: a text each, the first letters of the verdict and of each status. */
public final class JudgingCodecs {

    private static final int MOST_CRITERIA = 1_000;
    private static final int MOST_APPLICATIONS = 10_000;

    private static final Codec<List<String>> TEXTS =
            new Codec<String>((text, out) -> Codecs.text(out, text), StrictReader::text).list(MOST_CRITERIA);

    private static final Codec<List<Asked>> ASKED = new Codec<Asked>(
                    (asked, out) -> {
                        out.writeStartArray();
                        Codecs.text(out, asked.id());
                        Codecs.text(out, asked.title().ru());
                        Codecs.text(out, asked.title().en());
                        out.writeEndArray();
                    },
                    in -> {
                        in.begin();
                        var asked = new Asked(in.text(), new Bilingual(in.text(), in.text()));
                        in.end();
                        return asked;
                    })
            .list(MOST_CRITERIA);

    public static final Codec<Opened> OPENED = new Codec<>(
            (opened, out) -> {
                out.writeStartArray();
                ASKED.write(opened.criteria(), out);
                write(opened.figure() == null ? List.of() : List.of(opened.figure()), out);
                out.writeEndArray();
            },
            in -> {
                in.begin();
                var criteria = ASKED.read(in);
                var figures = in.list(1, JudgingCodecs::figure);
                in.end();
                return new Opened(criteria, figures.isEmpty() ? null : figures.get(0));
            });

    public static final Codec<List<CriterionCost>> COSTS = new Codec<CriterionCost>(
                    (cost, out) -> {
                        out.writeStartArray();
                        Codecs.text(out, cost.id());
                        out.writeNumber(cost.microseconds());
                        out.writeNumber(cost.passed());
                        out.writeNumber(cost.failed());
                        out.writeNumber(cost.undetermined());
                        out.writeEndArray();
                    },
                    in -> {
                        in.begin();
                        var cost = new CriterionCost(in.text(), in.decimal(), in.count(), in.count(), in.count());
                        in.end();
                        return cost;
                    })
            .list(MOST_CRITERIA);

    private JudgingCodecs() {}

    /**
     * Judgements of a batch: of each application one a value of the figure; an empty list: it was not judged, for it
     * cannot be read or no edition is in force on its day.
     *
     * @param criteria how many statuses each judgement has
     * @param judgements how many each application has
     */
    public static Codec<List<List<Judgement>>> judged(int criteria, int judgements) {
        return new Codec<Judgement>(JudgingCodecs::write, in -> judgement(in, criteria))
                .list(judgements)
                .list(MOST_APPLICATIONS);
    }

    private static void write(List<Changed> figures, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var figure : figures) {
            out.writeStartArray();
            Codecs.text(out, figure.name());
            out.writeString(figure.unit().name());
            out.writeNumber(figure.value());
            TEXTS.write(figure.criteria(), out);
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private static Changed figure(StrictReader in) throws IOException {
        in.begin();
        var figure = new Changed(in.text(), in.choice(Unit.class), in.decimal(), TEXTS.read(in));
        in.end();
        return figure;
    }

    private static void write(Judgement judgement, JsonGenerator out) throws IOException {
        var letters = new StringBuilder(judgement.statuses().size() + 1);
        letters.append(judgement.verdict().name().charAt(0));
        judgement.statuses().forEach(status -> letters.append(StatusLetters.of(status)));
        out.writeString(letters.toString());
    }

    private static Judgement judgement(StrictReader in, int criteria) throws IOException {
        var letters = in.text();
        if (letters.length() != criteria + 1) {
            throw new GarbageException(letters.length() + " letters for " + criteria + " criteria");
        }
        try {
            var statuses = new ArrayList<Status>(criteria);
            letters.chars().skip(1).forEach(letter -> statuses.add(StatusLetters.status((char) letter)));
            return new Judgement(verdict(letters.charAt(0)), statuses);
        } catch (IllegalArgumentException e) {
            throw new GarbageException(Objects.requireNonNullElse(e.getMessage(), "No letters of statuses"));
        }
    }

    private static Verdict verdict(char letter) throws GarbageException {
        for (var verdict : Verdict.values()) {
            if (verdict.name().charAt(0) == letter) {
                return verdict;
            }
        }
        throw new GarbageException("No verdict begins with " + letter);
    }
}
