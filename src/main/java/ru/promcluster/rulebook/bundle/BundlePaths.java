package ru.promcluster.rulebook.bundle;

import java.util.Set;
import java.util.regex.Pattern;

/** What a file of a bundle may be called: nothing that leads elsewhere when somebody unpacks it. */
final class BundlePaths {

    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*)*/?");
    private static final Set<String> SEAL = Set.of("META-INF/", BundleSeal.MANIFEST, BundleSeal.SIGNATURE);
    private static final int LONGEST = 250;

    private BundlePaths() {}

    /** @throws BundleFaultException the name is not one of a rule file */
    static void check(String name) {
        boolean isOfSeal = name.startsWith("META-INF/");
        if (name.length() > LONGEST || !ALLOWED.matcher(name).matches() || (isOfSeal && !SEAL.contains(name))) {
            var shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
            throw BundleFaultException.of(
                    shown,
                    "bundle.path",
                    "Такого имени файла в наборе быть не может: буквы, цифры, «-», «_», «.», и не длиннее " + LONGEST
                            + " знаков.",
                    "A bundle has no file of that name: letters, digits, «-», «_», «.», at most " + LONGEST
                            + " characters.");
        }
    }
}
