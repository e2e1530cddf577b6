package ru.promcluster.bench.wire;

/** Takes the body of an answer piece by piece; the bytes are good until the call returns. */
interface Taker {

    void take(byte[] bytes, int offset, int length);
}
