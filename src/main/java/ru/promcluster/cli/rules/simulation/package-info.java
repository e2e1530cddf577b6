/** Commands that tell what a change of the rules changes. */
@NullMarked
package ru.promcluster.cli.rules.simulation;

import org.jspecify.annotations.NullMarked;
