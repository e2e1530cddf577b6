package ru.promcluster.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The published pages that criteria rest on, each once and numbered as it first comes. */
final class Sources {

    private final List<String> addresses = new ArrayList<>();

    /** {@code [1], [3]} with a comma before it; empty where there are none. */
    String references(List<String> sources) {
        return sources.stream()
                .map(this::number)
                .sorted()
                .map(number -> ", [" + number + "]")
                .collect(Collectors.joining());
    }

    private int number(String address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
        return addresses.indexOf(address) + 1;
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }
}
