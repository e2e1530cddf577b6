package ru.promcluster.web.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.bulk.ResultsFormat;
import ru.promcluster.exchange.table.template.TemplateWorkbook;
import ru.promcluster.web.Parameters;

/** Hands out the workbook that applications are filled into. */
@Path(JobsResource.JOBS)
public final class JobTemplateResource {

    private static final String NAME = "template.xlsx";

    @GET
    @PermitAll
    @Path("/" + NAME)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response template(@Context UriInfo uri) {
        Parameters.of(uri, List.of(Parameters.LANG));
        StreamingOutput workbook = TemplateWorkbook::write;
        return Response.ok(workbook, ResultsFormat.XLSX.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + NAME + "\"")
                .build();
    }
}
