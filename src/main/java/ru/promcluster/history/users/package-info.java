/** Who may use the service where no identity provider is configured: names, roles, organisations, hashed passwords. */
@NullMarked
package ru.promcluster.history.users;

import org.jspecify.annotations.NullMarked;
