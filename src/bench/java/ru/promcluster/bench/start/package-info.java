/** How long whole processes take to start: to the first verdict at the command line, and to a service that is ready. */
@NullMarked
package ru.promcluster.bench.start;

import org.jspecify.annotations.NullMarked;
