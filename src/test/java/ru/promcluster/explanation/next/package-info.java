@NullMarked
package ru.promcluster.explanation.next;

import org.jspecify.annotations.NullMarked;
