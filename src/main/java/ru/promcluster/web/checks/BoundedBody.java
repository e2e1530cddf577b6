package ru.promcluster.web.checks;

import java.io.IOException;
import java.io.InputStream;
import ru.promcluster.web.RequestProblems;
import ru.promcluster.web.RequestRefused;

/** The body of a request in bounded memory. */
final class BoundedBody {

    private static final int PIECE = 8 * 1024;

    private BoundedBody() {}

    /**
     * All bytes of the body.
     *
     * @throws RequestRefused there are more than allowed; the rest has been read and let go, because a sender that is cut
     *     off while it sends gets no answer to read
     */
    static byte[] read(InputStream body, int maxBytes) throws IOException {
        var document = body.readNBytes(maxBytes);
        long beyond = passOver(body);
        if (beyond > 0) {
            throw new RequestRefused(RequestProblems.tooLarge(maxBytes + beyond, maxBytes));
        }
        return document;
    }

    private static long passOver(InputStream body) throws IOException {
        var piece = new byte[PIECE];
        long length = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            length += read;
        }
        return length;
    }
}
