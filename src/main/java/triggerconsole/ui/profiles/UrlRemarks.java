package triggerconsole.ui.profiles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.TokenFacts;

/** What the check before sending would say about a URL. */
final class UrlRemarks {

  private UrlRemarks() {}

  static List<Finding> about(String url, Instant now) {
    Destination there = new Destination(url, Optional.of(TokenFacts.OPAQUE), Optional.empty(), now);
    return Check.findings(new CheckInput(Body.of("{}"), false, Optional.of(there))).stream()
        .filter(finding -> finding.pointer().equals(Finding.URL))
        .toList();
  }
}
