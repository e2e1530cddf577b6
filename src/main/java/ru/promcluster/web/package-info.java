/**
 * The HTTP side: the rules in force, parameters, and the one table from exceptions to answers. What each address does is
 * in the packages below.
 */
@NullMarked
package ru.promcluster.web;

import org.jspecify.annotations.NullMarked;
