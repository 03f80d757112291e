package triggerconsole.profile;

/** How careful one has to be with a profile. */
public enum Environment {
  SANDBOX,
  TEST,
  PRODUCTION
}
