package ru.promcluster.history.users;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How people sign in. */
@ConfigMapping(prefix = "promcluster.security")
public interface SecurityConfig {

    /** Whether an identity provider says who somebody is ({@code quarkus.oidc}); else the users file does. */
    @WithDefault("false")
    boolean oidc();

    /** The claim of a token with the taxpayer number of the organisation that somebody sends applications for. */
    @WithDefault("organisation")
    String organisationClaim();

    /** The users file; a relative path starts at the working directory. */
    @WithDefault("data/users.txt")
    Path usersFile();
}
