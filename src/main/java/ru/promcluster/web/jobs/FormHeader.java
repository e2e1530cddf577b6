package ru.promcluster.web.jobs;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.promcluster.web.RequestRefused;

/**
 * Reads what the header says of a form before the form is read: the framework takes a body without a type for a form, and
 * breaks down on a boundary that is none.
 */
@Singleton
public class FormHeader {

    private static final String FORM = "multipart/form-data";
    private static final Pattern ADDRESS = Pattern.compile("/?" + JobsResource.JOBS + "/?");
    private static final Pattern WHOLE =
            Pattern.compile("(?i)" + FORM + "(\\s*;\\s*[\\w-]+=(\"[^\"\\\\]+\"|[^\\s;\",]+))+\\s*");
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=");

    /**
     * Lets a form that can be read pass, and every other request.
     *
     * @throws RequestRefused it is sent to where forms are taken, and is none
     */
    @ServerRequestFilter(preMatching = true)
    public void requireForm(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)
                || !ADDRESS.matcher(request.getUriInfo().getPath()).matches()) {
            return;
        }
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw new RequestRefused(JobProblems.noForm());
        }
        if (!WHOLE.matcher(type).matches() || !BOUNDARY.matcher(type).find()) {
            throw new RequestRefused(JobProblems.noBoundary());
        }
    }
}
