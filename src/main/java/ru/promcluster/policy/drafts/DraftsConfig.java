package ru.promcluster.policy.drafts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a draft needs before it may be published. */
@ConfigMapping(prefix = "promcluster.policy")
public interface DraftsConfig {

    /** Persons other than its authors who have to approve a draft. */
    @WithDefault("1")
    int approvals();
}
