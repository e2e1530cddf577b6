/** Begins a new criterion. */
@NullMarked
package ru.promcluster.policy.scaffold;

import org.jspecify.annotations.NullMarked;
