/**
 * What reading and compiling rules has come to, kept in files for the next start, under the digest of the rules. Whatever is
 * not to be trusted, or not there, is made anew.
 */
@NullMarked
package ru.promcluster.rulebook.kept;

import org.jspecify.annotations.NullMarked;
