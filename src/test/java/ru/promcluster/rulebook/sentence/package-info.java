/** How the sentences of cards are written and filled. */
@NullMarked
package ru.promcluster.rulebook.sentence;

import org.jspecify.annotations.NullMarked;
