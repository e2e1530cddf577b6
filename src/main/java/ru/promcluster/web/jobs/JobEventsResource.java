package ru.promcluster.web.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bulk.JobsConfig;
import ru.promcluster.exchange.Problem;
import ru.promcluster.history.jobs.JobEvent;
import ru.promcluster.history.jobs.JobEvents;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.RoleNames;

/** Tells how a job goes, as it goes; who was cut off goes on after the last event it saw. */
@Path(JobsResource.JOBS)
public final class JobEventsResource {

    private static final String LAST_SEEN = "Last-Event-ID";
    private static final int EVENTS_AT_ONCE = 100;
    /** A proxy closes a connection that is silent for a minute; every tenth look without news says something. */
    private static final int SILENT_LOOKS = 10;

    private final KnownJobs known;
    private final JobEvents events;
    private final JobsConfig config;
    private final ObjectMapper mapper;

    JobEventsResource(KnownJobs known, JobEvents events, JobsConfig config, ObjectMapper mapper) {
        this.known = known;
        this.events = events;
        this.config = config;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Blocking // looking up the job; the events themselves come by a worker thread
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Sse sse) {
        Parameters.of(uri, List.of(Parameters.LANG));
        var viewer = new Viewer(known.job(id).id(), lastSeen(headers.getHeaderString(LAST_SEEN)), sse);
        return Multi.createFrom()
                .ticks()
                .every(config.lookEvery())
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(any -> Multi.createFrom().iterable(viewer.news()))
                .select()
                .first(news -> !news.equals(News.END))
                .onItem()
                .transform(News::told);
    }

    private static long lastSeen(@Nullable String header) {
        if (header == null) {
            return 0;
        }
        if (header.matches("[0-9]{1,18}")) {
            return Long.parseLong(header);
        }
        throw new RequestRefused(Problem.parameter(
                LAST_SEEN,
                "«" + header + "» — не номер события. Повторите последний полученный id или уберите заголовок.",
                "\"" + header + "\" is no number of an event. Repeat the last id that came, or leave the header out."));
    }

    /** Something to tell; {@code END}: there is nothing more to come. */
    private record News(@Nullable OutboundSseEvent event) {

        static final News END = new News(null);

        OutboundSseEvent told() {
            return Objects.requireNonNull(event, "The end is not told");
        }
    }

    /** Somebody who looks on. */
    private final class Viewer {

        private final String job;
        private final Sse sse;
        private long seen;
        private int silent;
        private boolean over;

        Viewer(String job, long seen, Sse sse) {
            this.job = job;
            this.seen = seen;
            this.sse = sse;
        }

        List<News> news() {
            var news = new ArrayList<News>();
            for (var event : events.after(job, seen, EVENTS_AT_ONCE)) {
                seen = event.number();
                over = event.state().isOver();
                news.add(new News(told(event)));
            }
            if (news.isEmpty() && ++silent % SILENT_LOOKS == 0) {
                news.add(new News(sse.newEventBuilder().comment("heartbeat").build()));
            }
            if (over || hasSeenTheEnd(news)) {
                news.add(News.END);
            }
            return news;
        }

        /** Who comes back after the last event has nothing to wait for. */
        private boolean hasSeenTheEnd(List<News> news) {
            return news.isEmpty()
                    && events.last(job)
                            .filter(last -> last.state().isOver() && last.number() <= seen)
                            .isPresent();
        }

        private OutboundSseEvent told(JobEvent event) {
            try {
                return sse.newEventBuilder()
                        .id(String.valueOf(event.number()))
                        .name(event.state().isOver() ? "end" : "progress")
                        .data(String.class, mapper.writeValueAsString(ProgressView.of(event)))
                        .build();
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("An event of job " + job + " cannot be written", impossible);
            }
        }
    }
}
