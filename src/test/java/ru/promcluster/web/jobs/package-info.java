@NullMarked
package ru.promcluster.web.jobs;

import org.jspecify.annotations.NullMarked;
