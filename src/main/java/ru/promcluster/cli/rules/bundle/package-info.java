/** Commands for rules as a signed zip. */
@NullMarked
package ru.promcluster.cli.rules.bundle;

import org.jspecify.annotations.NullMarked;
