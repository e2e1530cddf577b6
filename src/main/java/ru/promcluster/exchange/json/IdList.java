package ru.promcluster.exchange.json;

/** A list of the document whose elements have an id that is unique in it; each instance is a list of its own. */
public final class IdList {

    private final String name;

    public IdList(String name) {
        this.name = name;
    }

    /** The name of the list at the top of the document. */
    public String name() {
        return name;
    }
}
