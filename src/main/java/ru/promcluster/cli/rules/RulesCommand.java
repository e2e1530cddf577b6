package ru.promcluster.cli.rules;

import picocli.CommandLine.Command;

/** {@code rules}: what policy staff ask of the rules folder. */
@Command(
        name = "rules",
        description = {
            "Правила: проверить запись, прогнать примеры, показать действующее, сравнить, испытать изменение, опубликовать.",
            "The rules: check their text, run their cases, show what is in force, compare, try a change, publish them."
        })
public final class RulesCommand {}
