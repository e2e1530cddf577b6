@NullMarked
package ru.promcluster.cli.terminal;

import org.jspecify.annotations.NullMarked;
