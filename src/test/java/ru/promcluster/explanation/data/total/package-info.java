@NullMarked
package ru.promcluster.explanation.data.total;

import org.jspecify.annotations.NullMarked;
