package ru.promcluster.web.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often somebody may be wrong about a password of the users file. */
@ConfigMapping(prefix = "promcluster.sign-in")
interface SignInConfig {

    /** Wrong passwords of one name. */
    @WithDefault("10")
    int perNameAndMinute();

    /** Wrong passwords from one address. */
    @WithDefault("30")
    int perAddressAndMinute();

    /** Passwords that are tried at the same moment, each on a processor of its own. */
    @WithDefault("4")
    int atOnce();
}
