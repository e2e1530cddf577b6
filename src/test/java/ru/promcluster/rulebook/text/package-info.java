@NullMarked
package ru.promcluster.rulebook.text;

import org.jspecify.annotations.NullMarked;
