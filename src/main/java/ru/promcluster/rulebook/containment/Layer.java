package ru.promcluster.rulebook.containment;

/** A wall around a rule that is compiled. The product has all of them; only tests take one away, to see what it holds. */
enum Layer {
    /** The compiler, the interpreter and the compiled rules see only the classes that a rule needs. */
    CLASSES,
    /** The interpreter of conditions knows no class by itself, and no word that makes objects, loops or code. */
    INTERPRETER,
    /** A compiled consequence calls nothing but its vocabulary and never goes back. */
    BYTECODE,
    /** Rules fire as often as there are rules, and no more. */
    BUDGET
}
