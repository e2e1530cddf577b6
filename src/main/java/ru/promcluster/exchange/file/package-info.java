/** Opens a file of applications, whatever its format. */
@NullMarked
package ru.promcluster.exchange.file;

import org.jspecify.annotations.NullMarked;
