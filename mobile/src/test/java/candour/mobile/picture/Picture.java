package candour.mobile.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A screen at a fifth of its size: small enough to keep, large enough to see when something moved, vanished or changed
/// its colour. Edges of letters, which differ from one system to the next, are averaged away.
final class Picture {
    private static final int TIMES = 5;
    private static final int FAR = 40;
    private static final int STEPS = 0xF0F0F0;
    private static final int HALF_A_STEP = 0x080808;

    private final BufferedImage small;

    private Picture(BufferedImage small) {
        this.small = small;
    }

    /// The picture of what a scene shows.
    static Picture of(WritableImage whole) {
        int width = (int) whole.getWidth() / TIMES;
        int height = (int) whole.getHeight() / TIMES;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int across = width * TIMES;
        int[] points = new int[across * TIMES];
        for (int y = 0; y < height; y++) {
            whole.getPixelReader()
                    .getPixels(0, y * TIMES, across, TIMES, PixelFormat.getIntArgbInstance(), points, 0, across);
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(points, across, x * TIMES));
            }
        }
        return new Picture(small);
    }

    /// The picture that is kept; empty where there is none.
    static Optional<Picture> kept(String name) {
        try (InputStream in = Picture.class.getResourceAsStream("/candour/mobile/pictures/" + name + ".png")) {
            return in == null ? Optional.empty() : Optional.of(new Picture(ImageIO.read(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the picture into this folder.
    void write(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            ImageIO.write(small, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The share of points, from 0 to 1, at which two pictures plainly differ; 1 where their sizes do.
    double differsFrom(Picture other) {
        if (small.getWidth() != other.small.getWidth() || small.getHeight() != other.small.getHeight()) {
            return 1;
        }
        int far = 0;
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                if (distance(small.getRGB(x, y), other.small.getRGB(x, y)) > FAR) {
                    far++;
                }
            }
        }
        return (double) far / (small.getWidth() * small.getHeight());
    }

    /// The mean colour of a square. Colours are kept in steps of 16, which the eye hardly tells apart and a file is
    /// half as large by.
    private static int mean(int[] pixels, int across, int left) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < TIMES; y++) {
            for (int x = left; x < left + TIMES; x++) {
                int point = pixels[y * across + x];
                red += point >> 16 & 0xFF;
                green += point >> 8 & 0xFF;
                blue += point & 0xFF;
            }
        }
        int points = TIMES * TIMES;
        return (red / points << 16 | green / points << 8 | blue / points) & STEPS | HALF_A_STEP;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
