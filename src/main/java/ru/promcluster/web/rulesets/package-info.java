/** {@code /api/v1/rulesets}: what is published, with law, figures, confidence, and how the rules folder is. */
@NullMarked
package ru.promcluster.web.rulesets;

import org.jspecify.annotations.NullMarked;
