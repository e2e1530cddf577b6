/** The rows over joint projects (decree 41 before 2023, decree 295) read by hand, and applications to try them on. */
@NullMarked
package ru.promcluster.oracle.project;

import org.jspecify.annotations.NullMarked;
