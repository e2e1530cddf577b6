package ru.promcluster.web.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;
import ru.promcluster.explanation.data.company.TaxNumbers;
import ru.promcluster.history.users.SecurityConfig;
import ru.promcluster.web.Requester;

/** Reads the organisation of somebody who came with a token; a claim that is no taxpayer number says nothing. */
@Singleton
final class TokenOrganisation implements SecurityIdentityAugmentor {

    private final String claim;

    TokenOrganisation(SecurityConfig config) {
        claim = config.organisationClaim();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(claim) instanceof String organisation
                && TaxNumbers.isRight(organisation)) {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder(identity)
                            .addAttribute(Requester.ORGANISATION, organisation)
                            .build());
        }
        return Uni.createFrom().item(identity);
    }
}
