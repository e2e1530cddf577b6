@NullMarked
package ru.promcluster.web.checks;

import org.jspecify.annotations.NullMarked;
