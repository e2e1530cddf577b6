/** Which wall around a rule holds which attack. */
@NullMarked
package ru.promcluster.bench.walls;

import org.jspecify.annotations.NullMarked;
