package ru.promcluster.rulebook.containment;

/**
 * A compiled rule without conditions: it looks at the one fact and says something of it. All that the compiler made of it is
 * a class with one static method, so that it can be kept as a file is kept.
 *
 * @param name of the rule
 * @param type name of the class
 * @param bytecode the class file; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, compared nowhere
public record PlainRule(String name, String type, byte[] bytecode) {}
