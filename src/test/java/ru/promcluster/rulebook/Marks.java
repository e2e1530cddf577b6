package ru.promcluster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an attack that gets through leaves behind, and all that it leaves: a property, an empty file, a connection. */
public final class Marks implements AutoCloseable {

    private final Path folder;
    private final ServerSocket door;

    /** @param folder for the files */
    public Marks(Path folder) {
        this.folder = folder;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            door.setSoTimeout(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Others may be looking at the same attack at this moment. */
    String property(String attack) {
        return "attack." + port() + "." + attack;
    }

    Path file(String attack) {
        return folder.resolve(attack);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whether the attack has left anything. */
    public boolean left(String attack) {
        return System.clearProperty(property(attack)) != null || Files.exists(file(attack)) || knocked();
    }

    private boolean knocked() {
        try (var visitor = door.accept()) {
            return visitor.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
