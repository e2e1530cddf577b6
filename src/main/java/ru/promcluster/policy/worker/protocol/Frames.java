package ru.promcluster.policy.worker.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Pieces of bytes in a stream, each after its length. */
public final class Frames {

    private Frames() {}

    /** Writes one; who has written all that belongs together flushes. */
    public static void write(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
    }

    /**
     * Reads one.
     *
     * @param most bytes that it may have
     * @throws GarbageException it claims to have more
     * @throws EOFException the stream ends before it does
     */
    public static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new GarbageException("A frame of " + length + " bytes; the most is " + most);
        }
        var frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException("The stream ends within a frame");
        }
        return frame;
    }
}
