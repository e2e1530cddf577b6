package ru.promcluster.history.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process at a time for a directory. The system takes the lock away from a process that dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "lock";
    /** Closing any channel of a file gives up all its locks of the process: within one, the file is not even opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private DirectoryLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Takes the directory.
     *
     * @throws DatabaseRefused somebody holds it, and who
     */
    static DirectoryLock take(Path home) throws IOException {
        if (!HELD_HERE.add(home)) {
            throw Refusals.held(home, thisProcess());
        }
        var channel = FileChannel.open(
                home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = new DirectoryLock(home, channel);
        if (channel.tryLock() == null) {
            var holder = lock.text();
            lock.close();
            throw Refusals.held(home, holder);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)), 0);
        return lock;
    }

    private static String thisProcess() {
        var me = ProcessHandle.current();
        var since = me.info().startInstant().map(Instant::toString).orElse("");
        return me.pid() + " " + since;
    }

    private String text() throws IOException {
        return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(home);
        }
    }
}
