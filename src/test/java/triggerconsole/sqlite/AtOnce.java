package triggerconsole.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Threads that all wait for a database before the first of them gets it. */
final class AtOnce<T> {

  private final Database database;
  private final List<Thread> threads = new ArrayList<>();
  private final List<CompletableFuture<T>> results = new ArrayList<>();

  AtOnce(Database database) {
    this.database = database;
  }

  void add(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    results.add(result);
    threads.add(new Thread(() -> result.complete(work.get())));
  }

  /** Lets them go and gives what each came to, in the order they were added. */
  List<T> results() throws InterruptedException {
    database.read(sql -> {
      threads.forEach(Thread::start);
      threads.forEach(AtOnce::awaitBlocked);
      return null;
    });
    for (Thread thread : threads) {
      thread.join();
    }
    return results.stream().map(CompletableFuture::resultNow).toList();
  }

  private static void awaitBlocked(Thread thread) {
    while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }
}
