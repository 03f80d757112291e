package triggerconsole.ui.window;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import triggerconsole.app.Console;
import triggerconsole.base.Csv;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.PrivateFiles;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.UserSnapshot;

/** A file of rows to try the Bulk place with: the sandbox's users, and one that nobody knows. */
final class BulkExample {

  private static final String NOBODY = "webbot:00000000-0000-0000-0000-000000000000";

  private BulkExample() {}

  /** Writes it into the data folder and gives the file; blocks. */
  static Path write(Console console) {
    Path file = console.folder().path().resolve("examples").resolve("stuck-checkouts.csv");
    try {
      PrivateFiles.createFolder(file.getParent());
      Files.write(file, text(console).getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw FileTrouble.unwritable(file, e);
    }
  }

  private static String text(Console console) {
    StringWriter text = new StringWriter();
    try {
      Csv.begin(text, "customer", "step", "order", "plan");
      int order = 2291;
      List<UserSnapshot> users = console.sandbox().users();
      for (UserSnapshot user : users) {
        Csv.row(text, user.id(), step(user), "A-" + order++, "pro");
      }
      if (!users.isEmpty()) {
        Csv.row(text, NOBODY, step(users.getFirst()), "A-" + order, "pro");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Where a conversation goes on after a payment, or else the last module of the user's bot. */
  private static String step(UserSnapshot user) {
    return user.bot().modules().stream()
        .map(BotModule::id)
        .filter(id -> id == BuiltInBots.PAYMENT_RECEIVED)
        .findFirst()
        .or(() -> user.bot().modules().reversed().stream().map(BotModule::id).findFirst())
        .map(id -> Long.toString(id))
        .orElse("");
  }
}
