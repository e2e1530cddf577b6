package ru.promcluster.exchange.json;

/** How much one document may hold. */
public interface JsonLimits {

    /** Bytes of the whole document. */
    int maxBytes();

    /** Objects and lists inside one another. */
    int maxDepth();

    /** Characters (UTF-16 units) of one text. */
    int maxTextLength();

    /** Elements of all lists of this name in one document together. */
    int maxElements(String list);
}
