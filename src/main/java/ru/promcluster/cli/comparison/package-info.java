/** The commands that judge an application several times and say what differs. */
@NullMarked
package ru.promcluster.cli.comparison;

import org.jspecify.annotations.NullMarked;
