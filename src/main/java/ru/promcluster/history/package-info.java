/** What is kept: the database and what is stored in it. */
@NullMarked
package ru.promcluster.history;

import org.jspecify.annotations.NullMarked;
