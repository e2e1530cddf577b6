/** The command {@code check}: an application in, a verdict out, as JSON or as a table that a person reads. */
@NullMarked
package ru.promcluster.cli.check;

import org.jspecify.annotations.NullMarked;
