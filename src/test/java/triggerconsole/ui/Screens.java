package triggerconsole.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.Theme;

/** Pictures of what is built, in {@code target/screens}. To be used on the window's thread. */
public final class Screens {

  private static final Path FOLDER = Path.of("target", "screens");

  private Screens() {}

  /** Writes NAME-light.png and NAME-dark.png of a scene that is already themed. */
  public static void shoot(String name, Scene scene, Theme theme) {
    shoot(name + "-light", scene, theme, Look.LIGHT);
    shoot(name + "-dark", scene, theme, Look.DARK);
    theme.apply(Look.LIGHT);
  }

  /** Writes NAME.png in one look. */
  public static void shoot(String name, Scene scene, Theme theme, Look look) {
    theme.apply(look);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    write(name, scene.snapshot(null));
  }

  /** Puts a root into a scene of this size and writes it light and dark. */
  public static void shoot(String name, Parent root, int width, int height) {
    Scene scene = new Scene(root, width, height);
    shoot(name, scene, new Theme(scene));
  }

  private static void write(String name, WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
