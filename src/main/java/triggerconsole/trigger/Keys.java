package triggerconsole.trigger;

import java.util.List;

/** The keys of the body, in the order in which the article documents them. */
public final class Keys {

  public static final String USER_ID = "user_id";
  public static final String MODULE_ID = "module_id";
  public static final String WAIT_TIME = "wait_time";
  public static final String CUSTOM_VARS = "custom_vars";
  public static final String IS_ASYNC = "is_async";

  /** All of them, in order. */
  public static final List<String> ALL =
      List.of(USER_ID, MODULE_ID, WAIT_TIME, CUSTOM_VARS, IS_ASYNC);

  private Keys() {}
}
