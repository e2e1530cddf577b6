package ru.promcluster.exchange.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes in one step, for passes over whole documents. */
public final class EightBytes {

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP_BITS = EACH << 7;

    private EightBytes() {}

    /** The bytes from there, which have to be in the array. */
    public static long at(byte[] bytes, int from) {
        return (long) VIEW.get(bytes, from);
    }

    /** One of the eight is this character of ASCII. */
    public static boolean have(long eight, char character) {
        long zeroWhereItIs = eight ^ (character * EACH);
        return ((zeroWhereItIs - EACH) & ~zeroWhereItIs & TOP_BITS) != 0;
    }

    /** One of the eight may be at most this character of ASCII: if one is, this never misses it. */
    static boolean mayHaveUpTo(long eight, char character) {
        return ((eight - (character + 1) * EACH) & ~eight & TOP_BITS) != 0;
    }

    /** One of the eight begins a character of four bytes of UTF-8, which JSON writes as two escapes. */
    static boolean haveFourByteCharacter(long eight) {
        return (eight & eight << 1 & eight << 2 & eight << 3 & TOP_BITS) != 0;
    }

    static boolean isFourByteCharacter(byte lead) {
        return (lead & 0xF0) == 0xF0;
    }

    static boolean areAscii(long eight) {
        return (eight & TOP_BITS) == 0;
    }
}
