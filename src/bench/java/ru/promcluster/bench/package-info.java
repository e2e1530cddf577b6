/** How fast the judge is beside the same criteria written in other ways, and whether a long run of reloads leaks. */
@NullMarked
package ru.promcluster.bench;

import org.jspecify.annotations.NullMarked;
