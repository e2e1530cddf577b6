package ru.promcluster.exchange;

import java.util.List;

/**
 * Faults of a file that belong to no application of it.
 *
 * @param shown the first ones, as many as the limits show
 * @param total how many there are
 */
public record FileFaults(List<Violation> shown, long total) {

    public static final FileFaults NONE = new FileFaults(List.of(), 0);

    public FileFaults {
        shown = List.copyOf(shown);
    }
}
