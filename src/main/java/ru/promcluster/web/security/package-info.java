/** Signing in, and how often somebody may try or do something. */
@NullMarked
package ru.promcluster.web.security;

import org.jspecify.annotations.NullMarked;
