package triggerconsole.exchange;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import triggerconsole.base.Bytes;

/**
 * The body of an answer, cut when it grows too long.
 *
 * @param headersAt when the headers were there, by {@link System#nanoTime()}
 */
record Received(Bytes body, boolean truncated, long headersAt) {

  /** Collects the bytes of one answer; the client calls it from one thread at a time. */
  static final class Collector implements BodySubscriber<Received> {

    private final long headersAt = System.nanoTime();
    private final CompletableFuture<Received> whole = new CompletableFuture<>();
    private final List<byte[]> chunks = new ArrayList<>();
    private Subscription subscription;
    private int size;

    @Override
    public CompletionStage<Received> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      this.subscription = subscription;
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        byte[] chunk = new byte[Math.min(buffer.remaining(), AnswerBody.LIMIT - size)];
        boolean tooMuch = buffer.remaining() > chunk.length;
        buffer.get(chunk);
        chunks.add(chunk);
        size += chunk.length;
        if (tooMuch) {
          complete(true);
          subscription.cancel();
          return;
        }
      }
    }

    @Override
    public void onError(Throwable trouble) {
      whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
      complete(false);
    }

    private void complete(boolean truncated) {
      if (whole.isDone()) {
        return;
      }
      byte[] all = new byte[size];
      int at = 0;
      for (byte[] chunk : chunks) {
        System.arraycopy(chunk, 0, all, at, chunk.length);
        at += chunk.length;
      }
      chunks.clear();
      whole.complete(new Received(Bytes.of(all), truncated, headersAt));
    }
  }
}
