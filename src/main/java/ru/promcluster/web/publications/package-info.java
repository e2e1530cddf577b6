/** {@code /api/v1/publications} and {@code /api/v1/audit}: what was published and rolled back, and who did what. */
@NullMarked
package ru.promcluster.web.publications;

import org.jspecify.annotations.NullMarked;
