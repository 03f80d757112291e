package triggerconsole.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Answer;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;

/** Writes an answer whole to a file that the person chooses. */
public record AnswerFile(Dialogs dialogs, Background background) {

  /** Asks where, then writes the bytes as they came. */
  public void save(Answer answer) {
    dialogs.saveFile(
        Messages.of("exchange.save.title"),
        "answer.json",
        file -> background.run("save answer", () -> write(answer, file), written -> {}));
  }

  private static Path write(Answer answer, Path file) {
    try {
      return Files.write(file, answer.body().array());
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("file.unwritable", file, FileTrouble.reason(file, e)), Remedy.TRY_AGAIN, e);
    }
  }
}
