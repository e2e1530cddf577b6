@NullMarked
package ru.promcluster.cli;

import org.jspecify.annotations.NullMarked;
