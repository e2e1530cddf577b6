package ru.promcluster.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.drafts.Actor;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;

/** A request about drafts: who acts, and on which version. */
@RequestScoped
class DraftCall {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Requester requester;
    private final Clock clock;
    private final HttpHeaders headers;
    private final UriInfo uri;

    DraftCall(Requester requester, Clock clock, HttpHeaders headers, UriInfo uri) {
        this.requester = requester;
        this.clock = clock;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Who acts.
     *
     * @throws RequestRefused a parameter is not known
     */
    Actor actor() {
        parameters();
        return new Actor(requester.name(), clock.instant());
    }

    /** @param known names that this address takes besides the language */
    Parameters parameters(String... known) {
        return Parameters.of(
                uri, Stream.concat(Stream.of(Parameters.LANG), Stream.of(known)).toList());
    }

    /** The day in Moscow. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The version that the sender has seen; {@code null}: any will do.
     *
     * @throws RequestRefused it is not said, or is no version
     */
    @Nullable
    Long version() {
        var given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null) {
            throw new RequestRefused(DraftRequestProblems.versionNeeded());
        }
        if (given.strip().equals("*")) {
            return null;
        }
        var version = VERSION.matcher(given.strip());
        if (!version.matches()) {
            throw new RequestRefused(DraftRequestProblems.badVersion(given));
        }
        return Long.valueOf(version.group(1));
    }
}
