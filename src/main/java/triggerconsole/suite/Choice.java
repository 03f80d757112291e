package triggerconsole.suite;

import java.util.Optional;

/**
 * Which part of a plan is run.
 *
 * @param shard which of the shards, from 1
 * @param shards among how many runs the plan is shared out
 * @param past an earlier record to go by
 * @param failedOnly whether only what failed in the record is run; else what is not in it
 */
public record Choice(int shard, int shards, Optional<Past> past, boolean failedOnly) {

  /** All of it. */
  public static final Choice ALL = new Choice(1, 1, Optional.empty(), false);

  /** Checks the numbers. */
  public Choice {
    if (shard < 1 || shard > shards) {
      throw new IllegalArgumentException("No shard " + shard + " of " + shards);
    }
  }

  /** What is not in a record yet. */
  public Choice after(Past record) {
    return new Choice(shard, shards, Optional.of(record), false);
  }

  /** What failed in a record. */
  public Choice failedOf(Past record) {
    return new Choice(shard, shards, Optional.of(record), true);
  }

  /** One of several shards. */
  public Choice shard(int one, int ofAll) {
    return new Choice(one, ofAll, past, failedOnly);
  }

  /** Whether the case at this place can be among it. */
  boolean takes(String suite, int index) {
    if (index % shards != shard - 1) {
      return false;
    }
    return past.map(
            record -> failedOnly ? record.isFailed(suite, index) : !record.isDone(suite, index))
        .orElse(true);
  }
}
