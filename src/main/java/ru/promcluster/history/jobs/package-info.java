/** What is kept of bulk validation: the file, how far it is, and what came of each application. */
@NullMarked
package ru.promcluster.history.jobs;

import org.jspecify.annotations.NullMarked;
