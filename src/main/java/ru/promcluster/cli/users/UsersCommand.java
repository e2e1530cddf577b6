package ru.promcluster.cli.users;

import picocli.CommandLine.Command;

/** {@code users}: what an operator asks of the users file; the service may run meanwhile. */
@Command(
        name = "users",
        description = {
            "Пользователи: завести, сменить пароль или роли, показать, убрать. Служба может работать.",
            "Users: add one, change password or roles, list them, remove one. The service may run."
        })
public final class UsersCommand {}
