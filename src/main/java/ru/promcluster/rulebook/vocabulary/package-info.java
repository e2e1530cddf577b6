/**
 * The words a rule is written in: one indexed view of an application that answers measures, each as bounds with the
 * facts it rests on and the facts that are missing.
 */
@NullMarked
package ru.promcluster.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
