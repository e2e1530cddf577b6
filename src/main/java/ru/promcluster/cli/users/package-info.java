/** Who may sign in by the users file. */
@NullMarked
package ru.promcluster.cli.users;

import org.jspecify.annotations.NullMarked;
