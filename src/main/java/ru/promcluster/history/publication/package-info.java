/** Rules published for all nodes on one database. */
@NullMarked
package ru.promcluster.history.publication;

import org.jspecify.annotations.NullMarked;
