package ru.promcluster.history.users;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; a person may have several. */
public enum Role {
    /** Sends applications of its own organisation, and sees those alone. */
    APPLICANT,
    /** Sees everything that is kept, decides, erases. */
    REVIEWER,
    /** Writes drafts of rules. */
    POLICY_AUTHOR,
    /** Approves and publishes what somebody else wrote. */
    POLICY_APPROVER,
    /** Sees how the service is. */
    OPERATOR;

    /** As it stands in files, tokens and calls: lower-case with dashes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of an id. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** All ids, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Role::id).toList();
    }
}
