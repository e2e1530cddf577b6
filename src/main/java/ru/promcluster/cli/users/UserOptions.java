package ru.promcluster.cli.users;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import ru.promcluster.history.users.Role;
import ru.promcluster.history.users.User;

/** Name, roles and organisation, as commands take them. */
final class UserOptions {

    @Parameters(
            paramLabel = "ИМЯ",
            description = {"Имя для входа.", "The name to sign in with."})
    @SuppressWarnings("NullAway.Init") // picocli asks for it
    private String name;

    @Option(
            names = "--roles",
            required = true,
            split = ",",
            paramLabel = "РОЛЬ",
            converter = RoleConverter.class,
            description = {
                "Через запятую: applicant, reviewer, policy-author, policy-approver, operator.",
                "With commas between: applicant, reviewer, policy-author, policy-approver, operator."
            })
    private final List<Role> roles = new ArrayList<>();

    @Option(
            names = "--organisation",
            paramLabel = "ИНН",
            description = {
                "ИНН организации, чьи заявки видит заявитель.",
                "INN of the organisation whose applications an applicant sees."
            })
    private @Nullable String organisation;

    String name() {
        return name;
    }

    User user() {
        return new User(name, roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles), organisation);
    }

    static final class RoleConverter implements ITypeConverter<Role> {

        @Override
        public Role convert(String id) {
            return Role.of(id)
                    .orElseThrow(() -> new TypeConversionException(
                            "There is no role \"" + id + "\". There are: " + String.join(", ", Role.ids())));
        }
    }
}
