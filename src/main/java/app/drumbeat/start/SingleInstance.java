package app.drumbeat.start;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import app.drumbeat.files.Privacy;

/**
 * One window a person at a time. A lock on a file decides who it is; a socket in the same private folder only talks: a second
 * start hands over what it was asked to open, the first comes to the front, and the second ends.
 *
 * <p>The system releases the lock when a process ends, however it ends, so nothing has to be cleaned up after a crash. The lock
 * file is never opened a second time in one process: closing any channel to it would drop the lock.
 */
final class SingleInstance implements AutoCloseable {

    /** Beyond anything that could stand in the file, so that reading it never meets the lock (Windows locks are mandatory). */
    private static final long LOCKED_BYTE = 1024;
    private static final int LONGEST_MESSAGE = 64 * 1024;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final byte HEARD = 'k';

    /** The folders claimed by this very process, which must not look at their locks again. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final Optional<ServerSocketChannel> door;
    private final CompletableFuture<Consumer<List<String>>> called = new CompletableFuture<>();

    private SingleInstance(Path folder, FileChannel channel, FileLock lock, Optional<ServerSocketChannel> door) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.door = door;
    }

    /**
     * Becomes the one instance of this folder.
     *
     * @return nothing when another process, or this one, is it already
     * @throws IOException when the folder cannot hold a lock
     */
    static Optional<SingleInstance> claim(Path folder) throws IOException {
        Path place = folder.toRealPath();
        if (!OURS.add(place)) {
            return Optional.empty();
        }
        Optional<SingleInstance> instance = Optional.empty();
        try {
            instance = lock(place);
            instance.ifPresent(SingleInstance::listen);
            return instance;
        } finally {
            if (instance.isEmpty()) {
                OURS.remove(place);
            }
        }
    }

    private static Optional<SingleInstance> lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("instance.lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), Privacy.PRIVATE.ofFile());
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new SingleInstance(folder, channel, lock, open(folder)));
    }

    /**
     * Tells the instance that is there what this start was asked to open.
     *
     * @return whether it heard; it may just be ending, or not be listening yet
     */
    static boolean handOver(Path folder, List<String> arguments) {
        long patience = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < patience) {
            try (SocketChannel talk = SocketChannel.open(UnixDomainSocketAddress.of(socket(folder)))) {
                ByteBuffer message = ByteBuffer.wrap(String.join("\0", arguments).getBytes(StandardCharsets.UTF_8));
                while (message.hasRemaining()) {
                    talk.write(message);
                }
                talk.shutdownOutput();
                ByteBuffer answer = ByteBuffer.allocate(1);
                return talk.read(answer) == 1 && answer.get(0) == HEARD;
            } catch (IOException notYet) {
                pause();
            }
        }
        return false;
    }

    /** Who is told, on a thread of its own, when another start hands over its arguments; who called earlier has waited. */
    void onCalled(Consumer<List<String>> listener) {
        called.complete(listener);
    }

    /** Lets another start become the one instance. */
    @Override
    public void close() throws IOException {
        if (door.isPresent()) {
            door.get().close();
        }
        lock.release();
        channel.close();
        OURS.remove(folder);
    }

    /** The socket to be called by; without one, on a folder whose path is too long for it, there is simply no handing over. */
    private static Optional<ServerSocketChannel> open(Path folder) {
        try {
            Files.deleteIfExists(socket(folder));
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                return Optional.of(door.bind(UnixDomainSocketAddress.of(socket(folder))));
            } catch (IOException tooLong) {
                door.close();
                return Optional.empty();
            }
        } catch (IOException | UnsupportedOperationException noSockets) {
            return Optional.empty();
        }
    }

    private void listen() {
        door.ifPresent(open -> Thread.ofPlatform().name("drumbeat-instance").daemon().start(() -> {
            while (open.isOpen()) {
                try (SocketChannel talk = open.accept()) {
                    List<String> arguments = read(talk);
                    // Heard is enough for the other start to end; the window may still be on its way.
                    talk.write(ByteBuffer.wrap(new byte[]{HEARD}));
                    called.join().accept(arguments);
                } catch (IOException ended) {
                    // The caller went away, or the door was closed; the loop knows which.
                }
            }
        }));
    }

    private static List<String> read(SocketChannel talk) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(LONGEST_MESSAGE);
        while (message.hasRemaining() && talk.read(message) >= 0) {
            // Until the other side has said everything.
        }
        String text = new String(message.array(), 0, message.position(), StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : List.of(text.split("\0", -1));
    }

    private static Path socket(Path folder) {
        return folder.resolve("i.sock");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
