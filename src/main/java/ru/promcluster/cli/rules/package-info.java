/** The commands of {@code rules}: diagnostics, cases, the consolidated edition of a day. */
@NullMarked
package ru.promcluster.cli.rules;

import org.jspecify.annotations.NullMarked;
