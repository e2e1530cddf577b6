package ru.promcluster.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import ru.promcluster.cli.terminal.ExitCode;

/** A call that cannot be understood: what is wrong, Russian first, and the help of the command. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println(russian(wrong));
        err.println(wrong.getMessage());
        err.println();
        command.usage(err);
        err.flush();
        return ExitCode.REFUSED;
    }

    private static String russian(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "Такой команды или параметра нет: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        if (wrong instanceof MissingParameterException missing) {
            return "Не указано: "
                    + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")) + ".";
        }
        var argument = wrong.getArgSpec();
        if (argument == null) {
            return "Не названа команда.";
        }
        var value = wrong.getValue();
        return value == null
                ? "Неверно указано " + name(argument) + "."
                : "Значение «" + value + "» не подходит для " + name(argument) + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
