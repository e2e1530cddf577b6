/**
 * Strict JSON by declared shapes: read in one pass with every fault and its pointer, written in the order of the shape.
 * Knows nothing of clusters but their amounts.
 */
@NullMarked
package ru.promcluster.exchange.json;

import org.jspecify.annotations.NullMarked;
