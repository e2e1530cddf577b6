@NullMarked
package ru.promcluster.explanation.data.company;

import org.jspecify.annotations.NullMarked;
