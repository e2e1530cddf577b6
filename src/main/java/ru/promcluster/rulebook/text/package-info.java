/** Text files with the place of everything in them: stretches, lines, and YAML whose every key and value knows where it stands. */
@NullMarked
package ru.promcluster.rulebook.text;

import org.jspecify.annotations.NullMarked;
