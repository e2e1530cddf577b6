package ru.promcluster.web;

import java.time.Duration;
import java.util.List;
import ru.promcluster.exchange.Problem;
import ru.promcluster.verdict.Bilingual;

/** Why somebody may not do what was asked for, and whom to turn to. */
public final class AccessProblems {

    private static final Bilingual BY_PASSWORD = new Bilingual(
            "Укажите имя и пароль (curl -u ИМЯ). Пользователей заводит оператор командой users add.",
            "Give name and password (curl -u NAME). The operator adds users by the command users add.");

    private static final Bilingual BY_TOKEN = new Bilingual(
            "Передайте токен своей службы входа: Authorization: Bearer ….",
            "Give a token of your identity provider: Authorization: Bearer ….");

    private AccessProblems() {}

    private static Bilingual way(boolean oidc) {
        return oidc ? BY_TOKEN : BY_PASSWORD;
    }

    static Problem signInNeeded(boolean oidc) {
        return of(401, "sign-in-needed", new Bilingual("Нужно войти", "Sign in first"), way(oidc));
    }

    /** Name and password, or the token, are not right; which of them is not told. */
    static Problem signInFailed(boolean oidc) {
        var way = way(oidc);
        return of(
                401,
                "sign-in-failed",
                new Bilingual("Войти не удалось", "Signing in failed"),
                oidc
                        ? new Bilingual(
                                "Токен не подходит: другой издатель или получатель, или срок истёк. " + way.ru(),
                                "The token does not do: of another issuer or audience, or expired. " + way.en())
                        : new Bilingual(
                                "Имя или пароль не подходят. " + way.ru(), "Name or password are wrong. " + way.en()));
    }

    /**
     * Somebody has signed in and may not do this.
     *
     * @param needed roles, one of which is enough; none: nobody may
     */
    static Problem roleMissing(List<String> needed) {
        var roles = String.join(", ", needed);
        return of(
                403,
                "role-missing",
                new Bilingual("У вас нет нужной роли", "You have not the role for this"),
                needed.isEmpty()
                        ? new Bilingual("Это не разрешено никому.", "Nobody may do this.")
                        : new Bilingual(
                                "Нужна роль: " + roles + ". Роли даёт оператор.",
                                "The role it needs: " + roles + ". The operator gives roles."));
    }

    /** An applicant's account names no organisation, so that nothing can belong to it. */
    static Problem organisationMissing() {
        return of(
                403,
                "organisation-missing",
                new Bilingual("Не указана ваша организация", "Your organisation is not known"),
                new Bilingual(
                        "Заявки принадлежат организации, а в вашей учётной записи нет её ИНН (или он неверен)."
                                + " Обратитесь к оператору.",
                        "Applications belong to an organisation, and your account has no INN (or a wrong one). Turn to"
                                + " the operator."));
    }

    /** Too many wrong passwords, for now. */
    public static Problem tooManyGuesses(Duration wait) {
        return forNow(
                "too-many-sign-ins",
                new Bilingual("Слишком много попыток входа", "Too many tries to sign in"),
                new Bilingual("", ""),
                wait);
    }

    /** More checks than an address, or a user, may have. */
    public static Problem tooManyChecks(Bilingual what, Duration wait) {
        return forNow("too-many-checks", new Bilingual("Слишком много проверок", "Too many checks"), what, wait);
    }

    private static Problem forNow(String code, Bilingual title, Bilingual what, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return of(
                429,
                code,
                title,
                new Bilingual(
                        (what.ru() + " Повторите через " + seconds + " с.").strip(),
                        (what.en() + " Try again in " + seconds + " s.").strip()));
    }

    /** A page of another site sends this by the browser of somebody who is signed in. */
    public static Problem fromAnotherSite() {
        return of(
                403,
                "cross-site",
                new Bilingual("Запрос пришёл с чужого сайта", "The request comes from another site"),
                new Bilingual(
                        "Изменять данные можно только со страниц самой службы или программой.",
                        "Data are changed from the pages of this service, or by a program."));
    }

    private static Problem of(int status, String code, Bilingual title, Bilingual detail) {
        return new Problem(status, code, title, detail, List.of());
    }
}
