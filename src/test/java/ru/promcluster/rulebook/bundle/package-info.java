/** Signed bundles, and what is tried to be smuggled in as one. */
@NullMarked
package ru.promcluster.rulebook.bundle;

import org.jspecify.annotations.NullMarked;
