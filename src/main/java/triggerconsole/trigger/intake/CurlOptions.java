package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words of a cURL command into a call. */
final class CurlOptions {

  /** The short options that take a value. */
  private static final String SHORT_WITH_VALUE = "HdXuoAebcmxFTwKErCDyYztPQU";

  private static final Set<String> DATA =
      Set.of("-d", "--data", "--data-ascii", "--data-binary", "--data-raw", "--json");

  /** The long options that take a value, beside those that mean something here. */
  private static final Set<String> LONG_WITH_VALUE =
      Set.of(
          "--output",
          "--user-agent",
          "--referer",
          "--cookie",
          "--cookie-jar",
          "--max-time",
          "--connect-timeout",
          "--proxy",
          "--proxy-user",
          "--form",
          "--form-string",
          "--upload-file",
          "--write-out",
          "--config",
          "--cert",
          "--key",
          "--cacert",
          "--capath",
          "--retry",
          "--retry-delay",
          "--retry-max-time",
          "--resolve",
          "--connect-to",
          "--interface",
          "--limit-rate",
          "--range",
          "--max-redirs",
          "--dump-header",
          "--ciphers",
          "--tls-max",
          "--data-urlencode",
          "--url-query",
          "--trace",
          "--trace-ascii",
          "--stderr",
          "--noproxy",
          "--dns-servers",
          "--keepalive-time",
          "--unix-socket",
          "--pass");

  private final List<String> words;
  private final Optional<String> standardInput;
  private final Call call = new Call();
  private final List<String> others = new ArrayList<>();
  private int at;

  private CurlOptions(Words command) {
    this.words = command.words();
    this.standardInput = command.standardInput();
  }

  static Call read(Words command) {
    CurlOptions options = new CurlOptions(command);
    options.skipCommand();
    while (options.at < options.words.size() && !options.isNextCommand()) {
      options.word(options.words.get(options.at++));
    }
    options.finish();
    return options.call;
  }

  private void skipCommand() {
    while (at < words.size() && !isCurl(words.get(at))) {
      at++;
    }
    at++;
  }

  private boolean isNextCommand() {
    return isCurl(words.get(at)) && call.hasUrl();
  }

  private static boolean isCurl(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return name.equals("curl") || name.equals("curl.exe");
  }

  private void word(String word) {
    if (word.startsWith("--") && word.length() > 2) {
      option(word, Optional.empty());
    } else if (word.startsWith("-") && word.length() > 1) {
      shorts(word);
    } else {
      others.add(word);
      if (!call.hasUrl() && word.contains("://")) {
        call.url(word);
      }
    }
  }

  /** Short options may stand together, and the value of the last may follow at once. */
  private void shorts(String word) {
    for (int i = 1; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (SHORT_WITH_VALUE.indexOf(letter) >= 0) {
        String rest = word.substring(i + 1);
        option("-" + letter, rest.isEmpty() ? Optional.empty() : Optional.of(rest));
        return;
      }
      call.ignored("-" + letter);
    }
  }

  private void option(String name, Optional<String> attached) {
    if (DATA.contains(name)) {
      data(name, value(attached));
      return;
    }
    switch (name) {
      case "-H", "--header" -> header(value(attached));
      case "-X", "--request" -> call.method(value(attached));
      case "--url" -> call.url(value(attached));
      case "--oauth2-bearer" -> call.authorization(value(attached));
      case "-u", "--user" -> basic(value(attached));
      default -> {
        call.ignored(name);
        if (LONG_WITH_VALUE.contains(name) || !name.startsWith("--")) {
          value(attached);
        }
      }
    }
  }

  private String value(Optional<String> attached) {
    if (attached.isPresent()) {
      return attached.get();
    }
    return at < words.size() ? words.get(at++) : "";
  }

  private void data(String name, String value) {
    if (!value.startsWith("@") || name.equals("--data-raw")) {
      call.data(value);
    } else if (value.equals("@-") && standardInput.isPresent()) {
      call.data(standardInput.get());
    } else {
      call.file(value.substring(1));
    }
  }

  /** Without quotes around it a header falls into words, and its token with it. */
  private void header(String value) {
    StringBuilder header = new StringBuilder(value);
    if (value.endsWith(":")) {
      while (at < words.size()
          && !words.get(at).startsWith("-")
          && !words.get(at).contains("://")) {
        header.append(' ').append(words.get(at++));
      }
    }
    call.header(header.toString());
  }

  /** The sister endpoint takes the same token as a password (dossier, section 7). */
  private void basic(String userAndPassword) {
    String password = userAndPassword.substring(userAndPassword.indexOf(':') + 1);
    if (password.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
      call.authorization(password);
    }
    call.ignored("-u");
  }

  /** A word that may be a URL without its scheme; other stray words are never named. */
  private void finish() {
    if (!call.hasUrl()) {
      others.stream()
          .filter(word -> word.contains("/") || word.startsWith("localhost"))
          .findFirst()
          .ifPresent(call::url);
    }
  }
}
