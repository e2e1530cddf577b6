package ru.promcluster.exchange.json;

/** Where the faults of one reading go. */
public interface FaultSink {

    /** Counts one more fault and says whether there is room to keep it. */
    boolean count();

    /** Keeps a fault that was counted; {@code pointer} is an RFC 6901 JSON Pointer. */
    void keep(String pointer, Fault fault);
}
