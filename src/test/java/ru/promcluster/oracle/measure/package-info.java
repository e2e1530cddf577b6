/**
 * What the hand-written judges of the support measures share: how a row reads a figure and compares it, the five years a
 * confirmation lasts, and every way to fill in what is unknown, at two sizes of what has no limit.
 */
@NullMarked
package ru.promcluster.oracle.measure;

import org.jspecify.annotations.NullMarked;
