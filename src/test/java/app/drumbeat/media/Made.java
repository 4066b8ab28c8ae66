package app.drumbeat.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Small files of our own, sound and hostile. */
public final class Made {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Made() {}

    /** A real picture of one colour with a band across it. */
    public static Path picture(Path file, int width, int height, String format, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, height / 3, width, Math.max(1, height / 6));
        brush.dispose();
        try {
            ImageIO.write(image, format, file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** The head of a PNG that claims to be so large, and nothing behind it (PNG 1.2, 4.1.1). */
    static Path claimingPng(Path file, int width, int height) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[]{8, 2, 0, 0, 0});
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file0 = new DataOutputStream(whole);
        file0.write(PNG);
        file0.writeInt(13);
        file0.write(head.toByteArray());
        CRC32 sum = new CRC32();
        sum.update(head.toByteArray());
        file0.writeInt((int) sum.getValue());
        file0.writeInt(0);
        file0.write("IEND".getBytes(StandardCharsets.US_ASCII));
        file0.writeInt((int) 0xAE426082L);
        return Files.write(file, whole.toByteArray());
    }

    /** The head of a JPEG that claims to be so large: its frame (ISO/IEC 10918-1, B.2.2), and no picture. */
    static Path claimingJpeg(Path file, int width, int height) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(whole);
        out.write(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0});
        out.writeShort(17);
        out.writeByte(8);
        out.writeShort(height);
        out.writeShort(width);
        out.write(new byte[]{3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, (byte) 0xFF, (byte) 0xD9});
        return Files.write(file, whole.toByteArray());
    }
}
