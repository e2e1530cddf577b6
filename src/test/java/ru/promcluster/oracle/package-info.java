/**
 * A second, hand-written reading of decree 779, independent of the rules, and generators of applications to put to both:
 * complete ones, ones that forgot facts, and small ones whose every completion can be tried.
 */
@NullMarked
package ru.promcluster.oracle;

import org.jspecify.annotations.NullMarked;
