package ru.promcluster.cli.rules.simulation;

/** How a result is printed. */
enum OutputFormat {
    TEXT,
    JSON
}
