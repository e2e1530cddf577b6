/** {@code /api/v1/assessments}: one application is assessed, kept, shown again, replayed, and erased. */
@NullMarked
package ru.promcluster.web.assessments;

import org.jspecify.annotations.NullMarked;
