/** Drafts of rules on their way: written, tried, approved by others, published with a day of force, rolled back. */
@NullMarked
package ru.promcluster.policy.drafts;

import org.jspecify.annotations.NullMarked;
