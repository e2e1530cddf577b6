package ru.promcluster.rulebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the rules are and how often the running service looks after them. */
@ConfigMapping(prefix = "promcluster.rules")
public interface RulebookConfig {

    /** The rules folder, or a bundle of rules; a relative path starts at the working directory. */
    @WithDefault("rules")
    Path path();

    /** The folder that keeps compiled rules for the next start; empty: each start compiles them. */
    @WithDefault("data/compiled-rules")
    Optional<Path> keptIn();

    /** Time from one look at the folder to the next; a change is taken over once two looks saw the same. */
    @WithDefault("300ms")
    Duration lookEvery();

    /** Whether the rules are those published in the database, the same for all nodes on it, instead of the folder's. */
    @WithDefault("false")
    boolean shared();

    /** Whether only rules that a trusted key has signed are loaded: for production. */
    @WithDefault("false")
    boolean signedOnly();

    /** Files of the public keys (PEM) whose signature is taken. */
    Optional<List<Path>> trustedKeys();

    /** File of the secret key (PEM) that signs what the service publishes. */
    Optional<Path> signingKey();

    /** Time from one question after a newer publication to the next. */
    @WithDefault("1s")
    Duration askEvery();
}
