/** What policy staff do with rules: run their cases, see where the outcome differs from what is expected. */
@NullMarked
package ru.promcluster.policy;

import org.jspecify.annotations.NullMarked;
