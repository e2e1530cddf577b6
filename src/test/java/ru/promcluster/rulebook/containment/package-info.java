@NullMarked
package ru.promcluster.rulebook.containment;

import org.jspecify.annotations.NullMarked;
