/** What a person should look at in the data of an application, apart from the law. None of it changes a status. */
@NullMarked
package ru.promcluster.explanation.data;

import org.jspecify.annotations.NullMarked;
