package ru.promcluster.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Gives a command and all below it {@code --help} and the headings of the help, Russian first. */
final class HelpTexts {

    private HelpTexts() {}

    static void into(CommandLine command) {
        command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new Help()));
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Как вызвать / usage: ")
                .synopsisSubcommandLabel("КОМАНДА")
                .descriptionHeading("%n")
                .parameterListHeading("%nЧто указать / parameters:%n")
                .optionListHeading("%nПараметры / options:%n")
                .commandListHeading("%nКоманды / commands:%n");
        if (!command.getCommandSpec().usageMessage().exitCodeList().isEmpty()) {
            command.getCommandSpec().usageMessage().exitCodeListHeading("%nКод завершения / exit code:%n");
        }
        command.getSubcommands().values().forEach(HelpTexts::into);
    }

    private static final class Help {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = {"Показать эту справку.", "Show this help."})
        @SuppressWarnings("UnusedVariable") // picocli prints the help when it has set this
        private boolean asked;
    }
}
