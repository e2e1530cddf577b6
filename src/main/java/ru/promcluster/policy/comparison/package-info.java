/** How two versions of the rules differ: in words, and as text. */
@NullMarked
package ru.promcluster.policy.comparison;

import org.jspecify.annotations.NullMarked;
