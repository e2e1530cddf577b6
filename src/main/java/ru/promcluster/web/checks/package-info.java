/** {@code /api/v1/checks}: one application or a stream of them is assessed, nothing is stored. */
@NullMarked
package ru.promcluster.web.checks;

import org.jspecify.annotations.NullMarked;
