import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Writes each style sheet once more in the format that JavaFX reads without parsing. */
public final class Stylesheets {

  private Stylesheets() {}

  /** Puts a file {@code x.bss} beside each file {@code x.css} that is given. */
  public static void main(String[] sheets) throws IOException {
    for (String sheet : sheets) {
      File css = Path.of(sheet).toFile();
      Stylesheet.convertToBinary(css, new File(sheet.replaceFirst("\\.css$", ".bss")));
    }
  }
}
