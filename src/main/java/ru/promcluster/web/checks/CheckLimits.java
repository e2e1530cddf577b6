package ru.promcluster.web.checks;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.web.AccessProblems;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;
import ru.promcluster.web.security.Allowances;
import ru.promcluster.web.security.ClientAddress;

/** Checks are open to everybody, within limits; who has signed in has wider ones. */
@Singleton
final class CheckLimits {

    /** When a place may be free again: nobody knows, and a second costs nobody anything. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final String EVERYBODY = "";

    private final Limits anonymous;
    private final Limits signedIn;
    private final Places all;
    private final Places allStreams;

    CheckLimits(ChecksConfig config) {
        anonymous = new Limits(
                new Allowances(config.anonymousPerMinute()),
                new Places(config.anonymousAtOnce()),
                new Places(config.anonymousStreams()));
        signedIn = new Limits(
                new Allowances(config.signedInPerMinute()),
                new Places(config.signedInAtOnce()),
                new Places(config.signedInStreams()));
        all = new Places(config.atOnce());
        allStreams = new Places(config.streams());
    }

    /** What one kind of people may have; each of them has it for himself. */
    private record Limits(Allowances requests, Places open, Places streams) {}

    /** A place that is held, and for whom. */
    private record Held(Places places, String who) {}

    /**
     * Lets a request in until it is answered, or the sender has gone.
     *
     * @throws RequestRefused there is no room for it, for now
     */
    void admit(Requester requester, RoutingContext routing, boolean isStream) {
        var limits = requester.isAnonymous() ? anonymous : signedIn;
        var who = requester.isAnonymous() ? address(routing.request()) : requester.name();
        limits.requests.take(who).ifPresent(CheckLimits::refuseRate);
        var wanted = isStream
                ? List.of(
                        new Held(limits.open, who),
                        new Held(limits.streams, who),
                        new Held(all, EVERYBODY),
                        new Held(allStreams, EVERYBODY))
                : List.of(new Held(limits.open, who), new Held(all, EVERYBODY));
        hold(wanted, routing, isStream);
    }

    private static String address(HttpServerRequest request) {
        return ClientAddress.of(request);
    }

    private static void hold(List<Held> wanted, RoutingContext routing, boolean isStream) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).places.take(wanted.get(i).who)) {
                wanted.subList(0, i).forEach(held -> held.places.leave(held.who));
                throw refusedPlace(isStream);
            }
        }
        var left = new AtomicBoolean();
        routing.addEndHandler(ended -> {
            if (left.compareAndSet(false, true)) {
                wanted.forEach(held -> held.places.leave(held.who));
            }
        });
    }

    private static void refuseRate(Duration wait) {
        var what = new Bilingual(
                "Больше проверок в минуту не положено. Кто вошёл, может больше; много заявок отправляйте потоком"
                        + " application/x-ndjson.",
                "There are no more checks a minute. Who has signed in has more; send many applications as a stream of"
                        + " application/x-ndjson.");
        throw RequestRefused.forNow(AccessProblems.tooManyChecks(what, wait), wait);
    }

    private static RequestRefused refusedPlace(boolean isStream) {
        var what = isStream
                ? new Bilingual("Одновременно открыто слишком много потоков.", "Too many streams are open at once.")
                : new Bilingual("Одновременно идёт слишком много проверок.", "Too many checks run at once.");
        return RequestRefused.forNow(AccessProblems.tooManyChecks(what, SOON), SOON);
    }
}
