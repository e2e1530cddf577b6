package ru.promcluster.web.jobs;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Order;
import ru.promcluster.bulk.JobsConfig;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.history.jobs.JobOrder;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;
import ru.promcluster.web.Rules;

/** Reads from a request what a job is to do. */
@Singleton
final class JobOrders {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    /** File systems have no longer ones. */
    private static final int LONGEST_NAME = 255;

    private static final List<String> PARAMETERS = List.of(Parameters.RULESET, Parameters.AS_OF, Parameters.LANG);

    private final Rules rules;
    private final Clock clock;
    private final JobsConfig config;
    private final Requester requester;

    JobOrders(Rules rules, Clock clock, JobsConfig config, Requester requester) {
        this.rules = rules;
        this.clock = clock;
        this.config = config;
        this.requester = requester;
    }

    /**
     * What was ordered.
     *
     * @param file as it lies on this node's disk
     */
    record Ordered(Path file, JobOrder order, Ruleset ruleset) {}

    /**
     * Reads the order.
     *
     * @throws RequestRefused it cannot be carried out, and why
     */
    Ordered of(List<FileUpload> files, UriInfo uri, HttpHeaders headers) {
        var parameters = Parameters.of(uri, PARAMETERS);
        if (parameters.ruleset().equals(AssessmentStream.ALL)) {
            throw new RequestRefused(JobProblems.oneRuleset());
        }
        var today = LocalDate.now(clock);
        var asked = new Order(parameters.ruleset(), parameters.asOf(), today, parameters.language());
        var inForce = rules.inForce();
        var ruleset = inForce.ruleset(asked);
        var file = SentFile.of(files, config.maxFileBytes());
        var name = name(file);
        var format = FileFormat.ofName(name).orElseThrow(() -> new RequestRefused(FileFormat.unknown(name)));
        var owner = requester.owner();
        var order = new JobOrder(
                owner.who(),
                owner.organisation(),
                key(headers),
                name,
                format.name().toLowerCase(Locale.ROOT),
                ruleset.id(),
                ruleset.sha256(),
                // A day that is given needs no more than the ruleset of that day.
                asked.asOf() == null ? inForce.state().timeline().number() : 0,
                asked.asOf(),
                today,
                asked.language());
        return new Ordered(file.uploadedFile(), order, ruleset);
    }

    private static String name(FileUpload file) {
        var name = file.fileName();
        if (!isPrintable(name, LONGEST_NAME)) {
            throw new RequestRefused(JobProblems.badName(LONGEST_NAME));
        }
        return name;
    }

    private static boolean isPrintable(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static @Nullable String key(HttpHeaders headers) {
        var key = headers.getHeaderString(KEY);
        if (key != null && !isPrintable(key, LONGEST_KEY)) {
            throw new RequestRefused(JobProblems.badKey());
        }
        return key;
    }
}
