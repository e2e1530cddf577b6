/** What all commands share: where they read and write, settings, options, how text is set. */
@NullMarked
package ru.promcluster.cli.terminal;

import org.jspecify.annotations.NullMarked;
