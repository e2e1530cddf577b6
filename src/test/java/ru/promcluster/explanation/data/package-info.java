@NullMarked
package ru.promcluster.explanation.data;

import org.jspecify.annotations.NullMarked;
