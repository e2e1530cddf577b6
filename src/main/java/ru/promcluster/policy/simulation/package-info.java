/** What a change of the rules would do to known applications, before it is made. */
@NullMarked
package ru.promcluster.policy.simulation;

import org.jspecify.annotations.NullMarked;
