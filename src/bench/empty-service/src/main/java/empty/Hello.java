package empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All that the service answers. */
@Path("/hello")
public class Hello {

    @GET
    public String hello() {
        return "hello";
    }
}
