/** Files of applications, opened by their format. */
@NullMarked
package ru.promcluster.exchange.source;

import org.jspecify.annotations.NullMarked;
