/** The command line: the same jobs as the service, from the same jar. */
@NullMarked
package ru.promcluster.cli;

import org.jspecify.annotations.NullMarked;
