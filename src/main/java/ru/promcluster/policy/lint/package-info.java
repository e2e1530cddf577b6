/** What rules that can be used likely say by mistake: each lint looks at one matter and tells place and advice. */
@NullMarked
package ru.promcluster.policy.lint;

import org.jspecify.annotations.NullMarked;
