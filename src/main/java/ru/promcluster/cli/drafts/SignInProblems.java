package ru.promcluster.cli.drafts;

import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.history.users.Role;
import ru.promcluster.history.users.User;
import ru.promcluster.verdict.Bilingual;

/** Why somebody may not take a step at the command line. */
final class SignInProblems {

    private SignInProblems() {}

    static Problem nobody() {
        return of(
                401,
                "sign-in-needed",
                new Bilingual("Не сказано, кто это делает", "It is not said who does this"),
                new Bilingual(
                        "Назовите себя: --as NAME. Пользователей показывает users list.",
                        "Say who you are: --as NAME. users list shows the users."));
    }

    static Problem wrong() {
        return of(
                401,
                "sign-in-wrong",
                new Bilingual("Имя или пароль не подходят", "Name or password do not fit"),
                new Bilingual("Проверьте их и повторите.", "Check them and try again."));
    }

    static Problem role(User user, Role role) {
        return of(
                403,
                "role-missing",
                new Bilingual("На это у вас нет права", "You may not do this"),
                new Bilingual(
                        "Нужна роль " + role.id() + ", у «" + user.name() + "» есть: "
                                + String.join(", ", user.roleIds()) + ". Роли меняет users change.",
                        "The role " + role.id() + " is needed; \"" + user.name() + "\" has: "
                                + String.join(", ", user.roleIds()) + ". users change changes roles."));
    }

    static Problem elsewhere() {
        return of(
                403,
                "sign-in-elsewhere",
                new Bilingual(
                        "Здесь входят через поставщика удостоверений", "People sign in with an identity provider"),
                new Bilingual(
                        "Паролей у службы нет (promcluster.security.oidc). Сделайте это через службу: /api/v1/drafts.",
                        "The service has no passwords (promcluster.security.oidc). Do it through the service:"
                                + " /api/v1/drafts."));
    }

    private static Problem of(int status, String code, Bilingual title, Bilingual detail) {
        return new Problem(status, code, title, detail, List.of());
    }
}
