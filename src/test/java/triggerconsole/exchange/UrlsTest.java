package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.certainly.io/actionsvc/trigger-response/",
        "HTTP://LOCALHOST:8080",
        "http://127.0.0.1:1/",
        "http://[::1]:8080/x?y=z#f",
        "https://example.com./",
        "https://example.com/ü"
      })
  void anAbsoluteHttpOrHttpsUrlHasNoProblem(String url) {
    assertThat(Urls.check(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "``|is empty",
        "`  `|is empty",
        "https://a.b/ |a space",
        " https://a.b/|a space",
        "https://a b/|a space",
        "`https://a.b/\r\nX: y`|a space",
        "app.certainly.io/x|begin with https://",
        "localhost:8080/x|begin with https://",
        "mailto:x@y.z|begin with https://",
        "//a.b/x|begin with https://",
        "://x|not complete",
        "http://|not complete",
        "https://a.b/{x}|must not stand",
        "ftp://a.b/|https:// or http://",
        "file:///etc/passwd|https:// or http://",
        "https://me:secret@a.b/|user name or password",
        "https://me@a.b/|user name or password",
        "https:///x|names no host",
        "https://a_b/|names no host",
        "https://:443/|names no host",
        "https://a.b:0/|port",
        "https://a.b:65536/|port",
        "https://a.b:99999999999/|",
      })
  void whatIsNoneIsToldInASentenceThatDoesNotRepeatIt(String url, String said) {
    String sentence = Urls.check(url).orElseThrow();
    assertThat(sentence).endsWith(".").doesNotContain("secret").doesNotContain("a.b");
    if (said != null) {
      assertThat(sentence).contains(said);
    }
    assertThat(Urls.host(url)).isEmpty();
    assertThat(Urls.origin(url)).isEmpty();
    assertThat(Urls.isLoopback(url)).isFalse();
    assertThat(Urls.isHttps(url)).isFalse();
  }

  @Test
  void aNameThatNoHostCanHaveIsNone() {
    assertThat(Urls.check("https://" + "x".repeat(64) + ".example/")).isPresent();
    assertThat(Urls.check("https://" + "x".repeat(63) + ".example/")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://APP.Certainly.IO./x, app.certainly.io, https://app.certainly.io",
    "https://a.b:443/, a.b, https://a.b",
    "http://a.b:80/, a.b, http://a.b",
    "http://a.b:443/, a.b, http://a.b:443",
    "HTTP://127.0.0.1:43117/x, 127.0.0.1, http://127.0.0.1:43117",
    "http://[::1]:9/, [::1], http://[::1]:9",
  })
  void hostAndOriginAreWrittenOneWay(String url, String host, String origin) {
    assertThat(Urls.host(url)).contains(host);
    assertThat(Urls.origin(url)).contains(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LocalHost.:8080/",
        "http://127.0.0.1/",
        "http://127.8.9.1:1/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/"
      })
  void thisMachineIsLoopback(String url) {
    assertThat(Urls.isLoopback(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "http://example.localhost/",
        "http://10.0.0.1/",
        "http://0.0.0.0/",
        "http://[::2]/",
        "http://128.0.0.1/"
      })
  void nothingElseIsLoopback(String url) {
    assertThat(Urls.isLoopback(url)).isFalse();
  }

  @Test
  void onlyHttpsIsHttps() {
    assertThat(Urls.isHttps("HTTPS://a.b/")).isTrue();
    assertThat(Urls.isHttps("http://a.b/")).isFalse();
  }
}
