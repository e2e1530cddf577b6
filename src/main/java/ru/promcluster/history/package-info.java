/**
 * What is kept: assessments, the rulesets they were given by, jobs, and the audit trail. The only place that knows the
 * database.
 */
@NullMarked
package ru.promcluster.history;

import org.jspecify.annotations.NullMarked;
