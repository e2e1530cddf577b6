package ru.promcluster.rulebook.files;

/**
 * An act with the file it was read from.
 *
 * @param name of the edition's folder
 */
record Act(String name, YamlFile file, EditionFile content) {}
