@NullMarked
package ru.promcluster.history.users;

import org.jspecify.annotations.NullMarked;
