package ru.promcluster.history.users;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose records somebody may see: all, or those of one organisation. What belongs to nobody is seen by who sees all. */
public final class Access {

    /** As a reviewer has it. */
    public static final Access ALL = new Access(null);

    private final @Nullable String organisation;

    private Access(@Nullable String organisation) {
        this.organisation = organisation;
    }

    /** Of the records of an organisation alone. */
    public static Access of(String organisation) {
        return new Access(Objects.requireNonNull(organisation, "An applicant without organisation sees nothing"));
    }

    /** Whether a record of that owner may be seen; {@code null}: it belongs to nobody. */
    public boolean covers(@Nullable String owner) {
        return organisation == null || organisation.equals(owner);
    }

    /** The organisation that all has to be of; empty: all may be seen. */
    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }
}
