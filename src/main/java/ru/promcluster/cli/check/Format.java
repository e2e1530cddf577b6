package ru.promcluster.cli.check;

/** How the answer is written. */
enum Format {
    TEXT,
    JSON,
    NDJSON
}
