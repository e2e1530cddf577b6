package ru.promcluster.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import ru.promcluster.history.users.SecurityConfig;
import ru.promcluster.history.users.User;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;

/** HTTP Basic against the users file; nobody signs in like that where an identity provider is configured. */
@Singleton
final class BasicSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final SecurityConfig config;
    private final SignIn signIn;

    BasicSignIn(SecurityConfig config, SignIn signIn) {
        this.config = config;
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        if (config.oidc()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        var address = routing == null ? "local" : ClientAddress.of(routing.request());
        var password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> identity(request.getUsername(), password, address));
    }

    private SecurityIdentity identity(String name, String password, String address) {
        try {
            return signIn.user(name, password, address)
                    .map(BasicSignIn::identity)
                    .orElseThrow(AuthenticationFailedException::new);
        } catch (RequestRefused e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static SecurityIdentity identity(User user) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name()))
                .addRoles(Set.copyOf(user.roleIds()));
        if (user.organisation() != null) {
            identity.addAttribute(Requester.ORGANISATION, user.organisation());
        }
        return identity.build();
    }
}
