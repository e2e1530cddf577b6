package ru.promcluster.policy.worker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The class path that this very product runs on, for another process: that of the Java machine, or, where it was started
 * from {@code quarkus-run.jar}, the folders beside that jar, which are read by a class loader of their own.
 */
final class ClassPath {

    private static final List<String> PACKAGED = List.of("app", "lib/boot", "lib/main");

    private ClassPath() {}

    static String ofThisProcess() {
        return of(System.getProperty("java.class.path"));
    }

    static String of(String classPath) {
        var entries = new ArrayList<String>();
        for (var entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                var path = Path.of(entry).toAbsolutePath();
                entries.add(path.toString());
                entries.addAll(packagedBeside(path));
            }
        }
        return entries.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> packagedBeside(Path jar) {
        var folder = jar.getParent();
        return folder != null && Files.isRegularFile(jar) && Files.isDirectory(folder.resolve("lib/main"))
                ? PACKAGED.stream()
                        .map(each -> folder.resolve(each) + File.separator + "*")
                        .toList()
                : List.of();
    }
}
