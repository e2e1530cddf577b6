/** {@code rules draft}, {@code rules rollback}, {@code rules trail}: the lifecycle of drafts on the same database. */
@NullMarked
package ru.promcluster.cli.drafts;

import org.jspecify.annotations.NullMarked;
