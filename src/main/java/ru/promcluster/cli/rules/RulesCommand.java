package ru.promcluster.cli.rules;

import picocli.CommandLine.Command;

/** {@code rules}: what policy staff ask of the rules folder. */
@Command(
        name = "rules",
        description = {
            "Правила: проверить запись, прогнать примеры, показать действующее, начать новое требование, сравнить и"
                    + " испытать изменение, собрать и подписать набор, опубликовать.",
            "The rules: check their text, run their cases, show what is in force, begin a criterion, compare and try a"
                    + " change, make and sign a bundle, publish."
        })
public final class RulesCommand {}
