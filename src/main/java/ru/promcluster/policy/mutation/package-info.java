/** Changes rules in small ways that their cases have to notice. */
@NullMarked
package ru.promcluster.policy.mutation;

import org.jspecify.annotations.NullMarked;
