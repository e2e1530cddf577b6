@NullMarked
package ru.promcluster.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
