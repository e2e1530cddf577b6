/** Jobs of many applications, as whole processes: the service with its embedded database against the command line. */
@NullMarked
package ru.promcluster.bench.jobs;

import org.jspecify.annotations.NullMarked;
