package triggerconsole.profile.keychain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Calls the real keychain in a process of its own, since a session is chosen by the environment
 * before the process starts. A line asks, a line answers.
 */
final class KeychainChild {

  private final Process process;
  private final BufferedReader answers;
  private final Writer questions;

  KeychainChild(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.questions = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Asks and waits for the answer: {@code ok}, what was found, or the kind of trouble. */
  String ask(String command, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(command));
    Stream.of(arguments).map(KeychainChild::encode).forEach(words::add);
    questions.write(String.join(" ", words) + "\n");
    questions.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the child ended");
    }
    return new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
  }

  /** Asks for what concerns one entry. */
  String ask(String command, EntryId id) throws IOException {
    return ask(command, id.service(), id.account(), id.store());
  }

  String put(EntryId id, String secret) throws IOException {
    return ask("put", id.service(), id.account(), id.store(), secret);
  }

  /** Closes its input, upon which it has to end by itself. */
  int end() throws IOException, InterruptedException {
    questions.close();
    return process.waitFor();
  }

  public static void main(String[] arguments) throws IOException {
    Keychain keychain = new LibSecret();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      List<String> words = List.of(line.split(" ", -1));
      List<String> texts =
          words.stream()
              .skip(1)
              .map(w -> new String(Base64.getDecoder().decode(w), StandardCharsets.UTF_8))
              .toList();
      out.println(encode(answer(keychain, words.getFirst(), texts)));
    }
  }

  private static String answer(Keychain keychain, String command, List<String> texts) {
    try {
      return switch (command) {
        case "probe" -> keychain.probe().map(Enum::name).orElse("ready");
        case "unlock" -> {
          keychain.unlock();
          yield "ok";
        }
        case "put" -> {
          keychain.put(id(texts), texts.get(3));
          yield "ok";
        }
        case "get" -> keychain.get(id(texts)).map(secret -> "=" + secret).orElse("absent");
        case "delete" -> keychain.delete(id(texts)) ? "deleted" : "absent";
        case "list" ->
            keychain.list(texts.getFirst()).stream()
                .map(id -> id.service() + "|" + id.account() + "|" + id.store())
                .sorted()
                .toList()
                .toString();
        default -> throw new IllegalArgumentException(command.toLowerCase(Locale.ROOT));
      };
    } catch (KeychainException e) {
      return e.getMessage();
    }
  }

  private static EntryId id(List<String> texts) {
    return new EntryId(texts.get(0), texts.get(1), texts.get(2));
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
