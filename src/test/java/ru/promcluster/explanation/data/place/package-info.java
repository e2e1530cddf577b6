@NullMarked
package ru.promcluster.explanation.data.place;

import org.jspecify.annotations.NullMarked;
