/** What a worker does, within its own process. */
@NullMarked
package ru.promcluster.policy.worker.task;

import org.jspecify.annotations.NullMarked;
