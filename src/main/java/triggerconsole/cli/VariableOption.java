package triggerconsole.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;

/**
 * One custom variable as it was given.
 *
 * @param place where it stood among all variables, since both kinds keep one common order
 */
record VariableOption(int place, Member member) {

  /** A variable given with {@code --var}. */
  record Text(VariableOption variable) {}

  /** A variable given with {@code --var-json}. */
  record AnyJson(VariableOption variable) {}

  /** A variable that cannot be read, with the sentence that says why. */
  static final class Unfit extends TypeConversionException {

    Unfit(String sentence) {
      super(sentence);
    }
  }

  /** Reads both kinds and counts them. */
  static final class Reader {

    private int count;

    ITypeConverter<Text> texts() {
      return option -> new Text(read(option, "--var", JsonText::new));
    }

    ITypeConverter<AnyJson> jsons() {
      return option -> new AnyJson(read(option, "--var-json", Reader::json));
    }

    private interface ValueOf {
      JsonValue read(String text);
    }

    private VariableOption read(String option, String name, ValueOf value) {
      int equals = option.indexOf('=');
      if (equals < 0) {
        throw new Unfit(Messages.of("cli.wrong.variable", name));
      }
      return new VariableOption(
          count++,
          new Member(option.substring(0, equals), value.read(option.substring(equals + 1))));
    }

    private static JsonValue json(String text) {
      return Json.parse(text)
          .orElseThrow(() ->
              new Unfit(
                  Messages.of(
                      "cli.wrong.json",
                      text,
                      Json.problem(text).map(Json.Problem::reason).orElse(""))));
    }
  }
}
