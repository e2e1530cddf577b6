/** {@code /api/v1/jobs}: files of applications are taken in, judged, counted, compared and given back. */
@NullMarked
package ru.promcluster.web.jobs;

import org.jspecify.annotations.NullMarked;
