package triggerconsole;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A token that is searched for wherever it must not be, in every form it could take there. */
public final class Canary {

  private final Map<String, String> forms = new LinkedHashMap<>();

  /** Looks for a token of at least 24 characters. */
  public Canary(String token) {
    forms.put("raw", token);
    forms.put("a part", token.substring(8, 24));
    forms.put("URL", URLEncoder.encode(token, StandardCharsets.UTF_8));
    forms.put("JSON", token.replace("\\", "\\\\").replace("\"", "\\\""));
    forms.put("JSON with escaped slashes", forms.get("JSON").replace("/", "\\/"));
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = ("x".repeat(shift) + token).getBytes(StandardCharsets.UTF_8);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      forms.put("base64 at " + shift, base64.substring(4, base64.length() - 4));
    }
  }

  /** The forms in which the token stands in a text; should be none. */
  public List<String> in(String text) {
    return forms.entrySet().stream()
        .filter(form -> text.contains(form.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The files below a folder that hold the token, each with the form; should be none. */
  public List<String> inFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).flatMap(this::inFile).toList();
    }
  }

  private Stream<String> inFile(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return in(text).stream().map(form -> file + ": " + form);
    } catch (IOException e) {
      throw new AssertionError("unreadable: " + file, e);
    }
  }
}
