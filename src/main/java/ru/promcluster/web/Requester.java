package ru.promcluster.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.users.Access;
import ru.promcluster.history.users.Owner;
import ru.promcluster.history.users.Role;

/** On whose behalf a request acts. */
@RequestScoped
public class Requester {

    /** Attribute of an identity: taxpayer number of the organisation that somebody sends applications for. */
    public static final String ORGANISATION = "organisation";

    private static final String ANONYMOUS = "anonymous";
    private static final int LONGEST = 200;

    private final SecurityIdentity identity;

    Requester(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name of who has signed in, to 200 characters; {@code anonymous}: nobody. */
    public String name() {
        if (isAnonymous()) {
            return ANONYMOUS;
        }
        var name = identity.getPrincipal().getName();
        return name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean has(Role role) {
        return identity.hasRole(role.id());
    }

    /**
     * Whose records it may see.
     *
     * @throws RequestRefused it may see those of its organisation, and that is not known
     */
    public Access access() {
        return has(Role.REVIEWER) ? Access.ALL : Access.of(organisationOfApplicant());
    }

    /**
     * Whose that is what it sends to be kept.
     *
     * @throws RequestRefused it has to be of an organisation, and that is not known
     */
    public Owner owner() {
        var organisation = has(Role.REVIEWER) ? organisation() : organisationOfApplicant();
        return new Owner(name(), organisation);
    }

    private String organisationOfApplicant() {
        var organisation = organisation();
        if (organisation == null) {
            throw new RequestRefused(AccessProblems.organisationMissing());
        }
        return organisation;
    }

    private @Nullable String organisation() {
        return identity.getAttribute(ORGANISATION);
    }
}
