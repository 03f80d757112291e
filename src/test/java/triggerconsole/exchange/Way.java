package triggerconsole.exchange;

import java.time.Duration;
import java.util.Optional;

/** The ways to send: what one of them guarantees, the other does too. */
enum Way {
  ALONE {
    @Override
    Outcome send(
        HttpSender sender,
        TriggerRequest request,
        Optional<Credential> credential,
        Duration limit) {
      return sender.send(request, credential, limit);
    }
  },

  IN_A_LINE {
    @Override
    Outcome send(
        HttpSender sender,
        TriggerRequest request,
        Optional<Credential> credential,
        Duration limit) {
      try (Line line = sender.line()) {
        return line.send(request, credential, limit);
      }
    }
  };

  abstract Outcome send(
      HttpSender sender, TriggerRequest request, Optional<Credential> credential, Duration limit);

  Outcome send(TriggerRequest request, Optional<Credential> credential) {
    return send(Sending.sender(), request, credential, Sending.AMPLE);
  }

  Outcome send(String url) {
    return send(url, Sending.AMPLE);
  }

  Outcome send(String url, Duration limit) {
    TriggerRequest request = new TriggerRequest(url, Sending.BODY);
    return send(Sending.sender(), request, Optional.of(Sending.TOKEN), limit);
  }
}
