package ru.promcluster.rulebook.kept;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps compiled rules, a file for each content of rules, named by its digest. What is damaged, made by
 * another build or under another Java, of other rules, or in a place where others can write, is as if it were not there. May
 * be used by several processes at once: a file appears whole or not at all.
 */
public final class RulesKeep {

    /** Keeps nothing and has nothing. */
    public static final RulesKeep NONE = new RulesKeep(null, "");

    private static final Logger LOG = Logger.getLogger(RulesKeep.class);

    /** Years of kept rules are a few megabytes; a larger file is none of ours. */
    private static final long LARGEST = 64L << 20;

    private final @Nullable OwnFolder folder;
    private final String maker;

    private RulesKeep(@Nullable OwnFolder folder, String maker) {
        this.folder = folder;
        this.maker = maker;
    }

    /**
     * The folder of this build of the product.
     *
     * @param folder is made when there is something to keep; empty: nothing is kept
     */
    public static RulesKeep in(Optional<Path> folder) {
        return folder.flatMap(path -> Maker.name().map(maker -> in(path, maker)))
                .orElse(NONE);
    }

    /**
     * The folder of that maker.
     *
     * @param maker names all that what is kept depends on, but the rules themselves
     */
    public static RulesKeep in(Path folder, String maker) {
        return new RulesKeep(new OwnFolder(folder), maker);
    }

    /** Whether nothing is ever kept. */
    public boolean isNone() {
        return folder == null;
    }

    /**
     * What is kept of rules.
     *
     * @param sha256 digest of all their files
     * @param texts the files by path, asked for when somebody needs one
     * @return {@code null}: nothing, or nothing that could be trusted
     */
    public @Nullable KeptRules find(String sha256, Supplier<SortedMap<String, String>> texts) {
        if (folder == null) {
            return null;
        }
        try {
            var file = folder.file(sha256);
            var body = new Envelope(maker, sha256).opened(folder.read(file, LARGEST));
            return body == null ? null : RulesForm.read(body, texts);
        } catch (NoSuchFileException notYet) {
            return null;
        } catch (IOException | RuntimeException e) {
            LOG.infof("Kept rules in %s are not used: %s", folder, e);
            return null;
        }
    }

    /** Keeps rules; where that cannot be done the next start does without. */
    public void keep(String sha256, KeptRules rules) {
        if (folder == null) {
            return;
        }
        try {
            folder.write(folder.file(sha256), new Envelope(maker, sha256).closed(RulesForm.write(rules)));
        } catch (IOException e) {
            LOG.infof("Compiled rules are not kept in %s: %s", folder, e);
        }
    }
}
