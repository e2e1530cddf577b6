package ru.promcluster.bench.wire;

/** An address of the service that takes applications. */
enum Address {
    /** What everybody calls. */
    PRODUCT("/api/v1/checks"),
    /** The same without judging and explaining: answers that are ready. */
    FLOOR("/api/v1/checks/floor"),
    /** Makes them ready. */
    MAKE_READY("/api/v1/checks/floor/ready");

    private final String path;

    Address(String path) {
        this.path = path;
    }

    /** With what is asked for: the law of one day, so that all applications meet the same criteria. */
    String path() {
        return path + "?ruleset=registry&asOf=" + System.getProperty("bench.day", "2024-04-10");
    }
}
