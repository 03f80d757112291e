package triggerconsole.ui.send.form;

import triggerconsole.trigger.Keys;

/** A part of the request that a person edits and a finding points at. */
public enum FormPlace {
  USER_ID("/" + Keys.USER_ID),
  MODULE_ID("/" + Keys.MODULE_ID),
  WAIT_TIME("/" + Keys.WAIT_TIME),
  CUSTOM_VARS("/" + Keys.CUSTOM_VARS),
  IS_ASYNC("/" + Keys.IS_ASYNC),
  BODY(""),
  AUTHORIZATION("authorization"),
  URL("url");

  private final String pointer;

  FormPlace(String pointer) {
    this.pointer = pointer;
  }

  /** The key of the body, or the pointer of what is beside it. */
  String key() {
    return pointer.startsWith("/") ? pointer.substring(1) : pointer;
  }

  /** Whether it belongs to the profile rather than to the body. */
  boolean isOfProfile() {
    return this == AUTHORIZATION || this == URL;
  }

  /** The place that a finding's pointer lies in; what is in no field belongs to the body. */
  public static FormPlace of(String pointer) {
    for (FormPlace place : values()) {
      if (pointer.equals(place.pointer)
          || (place != BODY && pointer.startsWith(place.pointer + "/"))) {
        return place;
      }
    }
    return BODY;
  }
}
