package triggerconsole.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Bytes;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.trigger.Body;

/** Requests and answers for tests, in the article's words. */
final class Exchanges {

  static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";

  static final String NEED_JSON = "Need a valid json containing user_id and module_id";
  static final String USER_MANDATORY = "user_id is mandatory";
  static final String MODULE_MANDATORY = "module_id is mandatory";
  static final String NO_USER = "Bot user with this id does not exist";
  static final String NO_MODULE = "module_id not found for the given bot";
  static final String REFUSED = "Invalid Authentication credentials";

  static final String JOINED_2 = NEED_JSON + " / " + USER_MANDATORY + " / " + MODULE_MANDATORY;
  static final String JOINED_3 = NO_USER + " / " + NO_MODULE;

  static final Body REDIRECT =
      Body.of(
          """
          {"user_id":"webbot:1","module_id":1068935,"wait_time":0,"custom_vars":{"plan":"pro"},\
          "is_async":true}\
          """);

  private Exchanges() {}

  static Verdict judge(Body sent, int status, String answer) {
    return Diagnosis.judge(sent, answer(status, answer));
  }

  static Verdict judge(String sent, int status, String answer) {
    return judge(Body.of(sent), status, answer);
  }

  static Verdict explain(OptionalInt status, String answer) {
    return Diagnosis.explain(Optional.empty(), status, AnswerBody.of(Bytes.of(answer)));
  }

  static Answer answer(int status, String body) {
    return new Answer(status, List.of(), Bytes.of(body), false, 1, 2);
  }

  /** An answer with this text as its error. */
  static String error(String text) {
    return "{\"message\":null,\"error\":\"" + text + "\"}";
  }

  /** A body that stands in the article, byte for byte. */
  static String article(String name) throws IOException {
    try (InputStream file = Exchanges.class.getResourceAsStream("/article/" + name + ".json")) {
      return Bytes.of(file.readAllBytes()).text();
    }
  }
}
