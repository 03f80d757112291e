package triggerconsole.sandbox.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import triggerconsole.base.Markup;

/**
 * A page of the shop: HTML with {@code ${place}} for what changes, and {@code ${part:name}} for
 * what several pages have.
 */
final class Page {

  private static final Pattern PART = Pattern.compile("\\$\\{part:(\\w+)}");
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

  private final String html;

  private Page(String html) {
    this.html = html;
  }

  /** The page of this name, which is shipped with the program. */
  static Page named(String name) {
    return new Page(
        PART.matcher(file(name)).replaceAll(part -> Matcher.quoteReplacement(file(part.group(1)))));
  }

  private static String file(String name) {
    try (InputStream in =
        Page.class.getResourceAsStream("/triggerconsole/sandbox/shop/" + name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with these texts in it; every one is escaped, and a missing one is empty. */
  String with(Map<String, String> texts) {
    return filled(
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> Markup.escaped(entry.getValue()))));
  }

  /** The page with a list of customers to choose from. */
  String forCustomers(List<String> userIds) {
    String options =
        userIds.stream()
            .map(id ->
                "<option value=\"" + Markup.escaped(id) + "\">" + Markup.escaped(id) + "</option>")
            .collect(Collectors.joining());
    return filled(Map.of("customers", options));
  }

  private String filled(Map<String, String> values) {
    return PLACE
        .matcher(html)
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
  }
}
