package ru.promcluster.history.users;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.explanation.data.company.TaxNumbers;
import ru.promcluster.verdict.Bilingual;

/**
 * Somebody who may sign in.
 *
 * @param organisation taxpayer number (INN) of the specialised organisation that somebody sends applications for;
 *     {@code null}: of none
 */
public record User(String name, Set<Role> roles, @Nullable String organisation) {

    /** Anything that can be typed into a form of the browser: HTTP Basic parts name and password at the first colon. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99}");

    public User {
        roles = Set.copyOf(roles);
        var wrong = faultOf(name, roles, organisation);
        if (wrong != null) {
            throw new UsersRefused(wrong);
        }
    }

    /** Roles in their order. */
    public List<String> roleIds() {
        return roles.stream().sorted().map(Role::id).toList();
    }

    private static @Nullable Bilingual faultOf(String name, Set<Role> roles, @Nullable String organisation) {
        if (!NAME.matcher(name).matches()) {
            return new Bilingual(
                    "Имя «" + name + "» не подходит: буквы, цифры, точка, дефис, подчёркивание и @, до 100 знаков.",
                    "The name \"" + name
                            + "\" does not do: letters, digits, point, dash, underscore and @, up to 100.");
        }
        if (roles.isEmpty()) {
            return new Bilingual(
                    "У пользователя " + name + " нет ролей. Есть: " + all() + ".",
                    "User " + name + " has no role. There are: " + all() + ".");
        }
        if (organisation != null && !TaxNumbers.isRight(organisation)) {
            return new Bilingual(
                    "«" + organisation + "» — не ИНН: нужно 10 или 12 цифр с верным контрольным числом.",
                    "\"" + organisation
                            + "\" is no INN: it has 10 or 12 digits, the last of which follow from the others.");
        }
        if (organisation == null && roles.contains(Role.APPLICANT)) {
            return new Bilingual(
                    "Заявителю " + name + " нужна организация: её ИНН.",
                    "Applicant " + name + " needs an organisation: its INN.");
        }
        return null;
    }

    private static String all() {
        return String.join(", ", Role.ids());
    }

    /** For whoever sets a service up: all but what needs an organisation. Nobody approves what he wrote himself. */
    static User first(String name) {
        return new User(name, EnumSet.complementOf(EnumSet.of(Role.APPLICANT)), null);
    }
}
