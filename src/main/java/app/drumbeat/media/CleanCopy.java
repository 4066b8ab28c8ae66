package app.drumbeat.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies a picture without what it says of its making: place, day, camera, names, small pictures of what was cut away. Not a pixel is touched.
 *
 * <p>Of a JPEG (ITU-T T.81, B.1.1) the application segments and comments are left out, but for JFIF, the colour profile and what says how
 * colours are stored; how the camera was held is written anew, alone (Exif 2.32, 4.6.4). Of a PNG (3rd edition, 11.3) the chunks of texts, of time and of
 * Exif are left out. What follows the end of a picture is left out too. Other kinds of file are copied as they are.
 */
final class CleanCopy {

    private static final int MARK = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int TEMPORARY = 0x01;

    private static final byte[] PROFILE = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_NAME = 4;
    private static final int PNG_CHECK = 4;
    private static final Set<String> PNG_LEFT_OUT = Set.of("tEXt", "zTXt", "iTXt", "tIME", "eXIf");

    private CleanCopy() {}

    /** Whether copies of such a file leave anything out. */
    static boolean cleans(FileHead head) {
        return head.ending().equals("jpg") || head.ending().equals("png");
    }

    /**
     * Writes the copy.
     *
     * @param head what the head of the file says of it
     */
    static void write(Path file, FileHead head, OutputStream target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            OutputStream out = new BufferedOutputStream(target);
            switch (head.ending()) {
                case "jpg" -> new Jpeg(new DataInputStream(in), out, head.orientation()).copy();
                case "png" -> png(new DataInputStream(in), out);
                default -> in.transferTo(out);
            }
            out.flush();
        }
    }

    private static void png(DataInputStream in, OutputStream out) throws IOException {
        out.write(in.readNBytes(PNG_SIGNATURE));
        boolean more = true;
        while (more) {
            byte[] head = in.readNBytes(Integer.BYTES + PNG_NAME);
            if (head.length < Integer.BYTES + PNG_NAME) {
                return;
            }
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
            String name = new String(head, Integer.BYTES, PNG_NAME, StandardCharsets.ISO_8859_1);
            if (PNG_LEFT_OUT.contains(name)) {
                in.skipNBytes(length + PNG_CHECK);
            } else {
                out.write(head);
                pass(in, out, length + PNG_CHECK);
            }
            more = !name.equals("IEND");
        }
    }

    private static void pass(InputStream in, OutputStream out, long octets) throws IOException {
        byte[] chunk = new byte[1 << 14];
        long left = octets;
        while (left > 0) {
            int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (read < 0) {
                throw new EOFException("The picture ends in the middle of a part");
            }
            out.write(chunk, 0, read);
            left -= read;
        }
    }

    /** Goes through a JPEG from mark to mark. */
    private static final class Jpeg {

        private final DataInputStream in;
        private final OutputStream out;
        private final int orientation;

        Jpeg(DataInputStream in, OutputStream out, int orientation) {
            this.in = in;
            this.out = out;
            this.orientation = orientation;
        }

        void copy() throws IOException {
            int mark = mark(in.readUnsignedByte());
            while (mark != END) {
                if (mark == BEGIN) {
                    put(BEGIN);
                    held();
                    mark = mark(in.readUnsignedByte());
                } else if (mark >= FIRST_RESTART && mark <= LAST_RESTART || mark == TEMPORARY) {
                    put(mark);
                    mark = mark(in.readUnsignedByte());
                } else {
                    segment(mark);
                    mark = mark == SCAN ? scan() : mark(in.readUnsignedByte());
                }
            }
            put(END);
        }

        /** How the camera was held, as the only thing in a segment of Exif. */
        private void held() throws IOException {
            if (orientation > 1) {
                put(FIRST_APPLICATION + 1);
                out.write(new byte[]{0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0,
                        0,
                        0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
            }
        }

        private void segment(int mark) throws IOException {
            int length = in.readUnsignedShort();
            byte[] body = in.readNBytes(Math.max(0, length - Short.BYTES));
            boolean said = mark == COMMENT || mark >= FIRST_APPLICATION && mark <= LAST_APPLICATION;
            if (!said || begins(body, JFIF) || begins(body, PROFILE) || begins(body, ADOBE)) {
                put(mark);
                out.write(length >> Byte.SIZE);
                out.write(length);
                out.write(body);
            }
        }

        /** The picture itself, up to the next mark that is none of its own. */
        private int scan() throws IOException {
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet != MARK) {
                    out.write(octet);
                    continue;
                }
                int next = in.read();
                while (next == MARK) {
                    next = in.read();
                }
                if (next > 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
                    return next;
                }
                out.write(MARK);
                out.write(Math.max(0, next));
            }
            return END; // cut off, as cameras that lose power leave it; viewers show what there is
        }

        private int mark(int first) throws IOException {
            if (first != MARK) {
                throw new EOFException("No mark where one belongs");
            }
            int mark = first;
            while (mark == MARK) {
                mark = in.readUnsignedByte();
            }
            return mark;
        }

        private void put(int mark) throws IOException {
            out.write(MARK);
            out.write(mark);
        }

        private static boolean begins(byte[] body, byte[] with) {
            return body.length >= with.length && Arrays.equals(Arrays.copyOf(body, with.length), with);
        }
    }
}
