package ru.promcluster.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import ru.promcluster.cli.audit.AuditCommand;
import ru.promcluster.cli.audit.AuditVerifyCommand;
import ru.promcluster.cli.bulk.BulkCommand;
import ru.promcluster.cli.bulk.TemplateCommand;
import ru.promcluster.cli.check.CheckCommand;
import ru.promcluster.cli.check.WayInCommand;
import ru.promcluster.cli.comparison.ReadinessCommand;
import ru.promcluster.cli.comparison.ScenariosCommand;
import ru.promcluster.cli.drafts.DraftCommand;
import ru.promcluster.cli.drafts.RulesRollbackCommand;
import ru.promcluster.cli.drafts.RulesTrailCommand;
import ru.promcluster.cli.rules.RulesBundleCommand;
import ru.promcluster.cli.rules.RulesCheckCommand;
import ru.promcluster.cli.rules.RulesCommand;
import ru.promcluster.cli.rules.RulesNewCommand;
import ru.promcluster.cli.rules.RulesPublishCommand;
import ru.promcluster.cli.rules.RulesShowCommand;
import ru.promcluster.cli.rules.RulesTestCommand;
import ru.promcluster.cli.rules.bundle.RulesKeysCommand;
import ru.promcluster.cli.rules.bundle.RulesSignCommand;
import ru.promcluster.cli.rules.bundle.RulesVerifyCommand;
import ru.promcluster.cli.rules.simulation.RulesDiffCommand;
import ru.promcluster.cli.rules.simulation.RulesSimulateCommand;
import ru.promcluster.cli.rules.simulation.RulesSweepCommand;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.cli.users.UsersAddCommand;
import ru.promcluster.cli.users.UsersChangeCommand;
import ru.promcluster.cli.users.UsersCommand;
import ru.promcluster.cli.users.UsersListCommand;
import ru.promcluster.cli.users.UsersPasswordCommand;
import ru.promcluster.cli.users.UsersRemoveCommand;

/** The command line with all its commands. */
@Command(
        name = "promcluster-check",
        description = {
            "Проверяет промышленный кластер на соответствие требованиям реестра.",
            "Checks an industrial cluster against the requirements of the federal register.",
            "",
            "Без команды запускает службу. Without a command starts the service."
        })
final class Commands {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = {"Показать версию.", "Show the version."})
    @SuppressWarnings("UnusedVariable") // picocli prints the version when it has set this
    private boolean version;

    /** With all its commands, ready to be executed with arguments. */
    static CommandLine of(Terminal terminal, Settings settings) {
        var all = new CommandLine(new Commands());
        among(terminal, settings).forEach((name, command) -> all.addSubcommand(command.get()));
        return ready(all, terminal, settings);
    }

    /**
     * The same for one command: describing all of them takes longer than checking an application.
     *
     * @param first argument; where it names no command they are all there, to be listed
     */
    static CommandLine of(Terminal terminal, Settings settings, String first) {
        var asked = among(terminal, settings).get(first);
        return asked == null
                ? of(terminal, settings)
                : ready(new CommandLine(new Commands()).addSubcommand(asked.get()), terminal, settings);
    }

    /** The commands by name, in the order of the help. */
    private static Map<String, Supplier<CommandLine>> among(Terminal terminal, Settings settings) {
        var commands = new LinkedHashMap<String, Supplier<CommandLine>>();
        commands.put("check", () -> new CommandLine(new CheckCommand(terminal, settings)));
        commands.put("scenarios", () -> new CommandLine(new ScenariosCommand(terminal, settings)));
        commands.put("readiness", () -> new CommandLine(new ReadinessCommand(terminal, settings)));
        commands.put("way-in", () -> new CommandLine(new WayInCommand(terminal, settings)));
        commands.put("bulk", () -> new CommandLine(new BulkCommand(terminal, settings)));
        commands.put("template", () -> new CommandLine(new TemplateCommand(terminal)));
        commands.put("rules", () -> rules(terminal, settings));
        commands.put(
                "audit",
                () -> new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(terminal, settings)));
        commands.put("users", () -> users(terminal, settings));
        return commands;
    }

    private static CommandLine rules(Terminal terminal, Settings settings) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(terminal, settings))
                .addSubcommand(new RulesTestCommand(terminal, settings))
                .addSubcommand(new RulesShowCommand(terminal, settings))
                .addSubcommand(new RulesNewCommand(terminal, settings))
                .addSubcommand(new RulesBundleCommand(terminal, settings))
                .addSubcommand(new RulesSignCommand(terminal, settings))
                .addSubcommand(new RulesVerifyCommand(terminal))
                .addSubcommand(new RulesKeysCommand(terminal))
                .addSubcommand(new RulesDiffCommand(terminal))
                .addSubcommand(new RulesSimulateCommand(terminal, settings))
                .addSubcommand(new RulesSweepCommand(terminal, settings))
                .addSubcommand(new RulesPublishCommand(terminal, settings))
                .addSubcommand(new DraftCommand(terminal, settings))
                .addSubcommand(new RulesRollbackCommand(terminal, settings))
                .addSubcommand(new RulesTrailCommand(terminal, settings));
    }

    private static CommandLine users(Terminal terminal, Settings settings) {
        return new CommandLine(new UsersCommand())
                .addSubcommand(new UsersAddCommand(terminal, settings))
                .addSubcommand(new UsersChangeCommand(terminal, settings))
                .addSubcommand(new UsersPasswordCommand(terminal, settings))
                .addSubcommand(new UsersListCommand(terminal, settings))
                .addSubcommand(new UsersRemoveCommand(terminal, settings));
    }

    private static CommandLine ready(CommandLine all, Terminal terminal, Settings settings) {
        all.getCommandSpec().version(settings.engineVersion());
        all.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        all.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        all.setColorScheme(Help.defaultColorScheme(terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF));
        all.setCaseInsensitiveEnumValuesAllowed(true);
        all.setUsageHelpWidth(100);
        all.setParameterExceptionHandler(new UsageErrors());
        all.setExecutionExceptionHandler((e, command, parsed) -> {
            e.printStackTrace(terminal.err());
            return ExitCode.REFUSED;
        });
        HelpTexts.into(all);
        return all;
    }
}
