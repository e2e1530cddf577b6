/** Which database this process uses: the one it is given, else the embedded one. */
@NullMarked
package ru.promcluster.history.database;

import org.jspecify.annotations.NullMarked;
