package ru.promcluster.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ru.promcluster.RegistryAlone;

/** A copy of the rules of the register that a test may spoil. */
public final class RulesCopy {

    private RulesCopy() {}

    public static void into(Path folder) throws IOException {
        RegistryAlone.copyInto(folder);
    }

    /** Replaces a file in one step, as an editor does. */
    public static void replace(Path file, String content) throws IOException {
        var fresh = Files.createTempFile("rules", ".new");
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
