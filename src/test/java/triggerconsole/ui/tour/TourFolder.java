package triggerconsole.ui.tour;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import triggerconsole.app.Console;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.keychain.Keychain;
import triggerconsole.settings.DataFolder;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.Starters;
import triggerconsole.trigger.Token;
import triggerconsole.ui.exchange.PastExchanges;

/** A data folder as somebody has it who has worked with the program for a while. */
final class TourFolder {

  static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  private TourFolder() {}

  /** A console over an empty folder. */
  static Console empty(Path folder, Keychain keychain) {
    return new Console(DataFolder.open(folder), keychain, InstantSource.system());
  }

  /** A console over a folder whose files something else has written over. */
  static Console damaged(Path folder, Keychain keychain) throws IOException {
    DataFolder.open(folder);
    for (String file : List.of("history.db", "profiles.json", "settings.json", "draft.json")) {
      Files.writeString(folder.resolve(file), "not what it was");
    }
    return empty(folder, keychain);
  }

  /** A console with names, profiles, a past, and a preset for each state of the tour. */
  static Console used(Path folder, Keychain keychain) throws IOException {
    Console console = empty(folder, keychain);
    console.addressBook().nameUser(ANNA, "Anna (test user)");
    console.addressBook().nameModule("1068935", "Payment received");
    console.addressBook().nameModule("1068936", "Form received");
    profiles(console);
    presets(console);
    PastExchanges.record(console.history(), 60, console.clock().instant().minusSeconds(90));
    return console;
  }

  /** Trouble that the sandbox makes at its next request. */
  static void fault(Console console, String kind) throws IOException, InterruptedException {
    fault(console, kind, 0);
  }

  /** The same, after so many milliseconds. */
  static void fault(Console console, String kind, int millis)
      throws IOException, InterruptedException {
    URI uri = URI.create(console.sandbox().url()).resolve("/__admin/fault");
    String body =
        "{\"fault\":\"%s\",\"times\":1%s}"
            .formatted(kind, millis == 0 ? "" : ",\"millis\":" + millis);
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(
          HttpRequest.newBuilder(uri).PUT(BodyPublishers.ofString(body)).build(),
          BodyHandlers.discarding());
    }
  }

  private static void profiles(Console console) throws IOException {
    add(
        console,
        new Profile(
            "Acme production",
            Environment.PRODUCTION,
            "https://app.certainly.io/actionsvc/trigger-response/"),
        token(Instant.now().plusSeconds(86_400L * 40)));
    add(
        console,
        new Profile("Acme test", Environment.TEST, console.sandbox().url()),
        "some-opaque-token");
    add(
        console,
        new Profile("Acme demo", Environment.TEST, console.sandbox().url()),
        token(Instant.now().plusSeconds(500)));
    add(
        console,
        new Profile("Acme staging (down)", Environment.TEST, unreachable()),
        token(Instant.now().minusSeconds(720)));
  }

  private static void add(Console console, Profile profile, String token) {
    console.profileEditor().add(profile, new Token(token), Keeping.KEYCHAIN_ONLY);
  }

  private static void presets(Console console) {
    FormDraft payment = Starters.paymentDone().withUserId(Field.of(ANNA));
    console.presets().save("Payment done", payment);
    console.presets().save("Silent", payment.withIsAsync(Field.ABSENT));
    console.presets().save("Variables", payment.withModuleId(Field.of("").as(NULL)));
    console.presets().save("No user", payment.withUserId(Field.ABSENT));
    console.presets().save("Unknown module", payment.withModuleId(Field.of("722648")));
    console
        .presets()
        .save("Raw", new RawDraft("{\"user_id\": \"" + ANNA + "\",\n \"module_id\": ", false));
  }

  private static final FormDraft.SlotState NULL = FormDraft.SlotState.NULL;

  /** An address of this machine where nobody listens. */
  private static String unreachable() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/actionsvc/trigger-response/";
    }
  }

  private static String token(Instant until) {
    return part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
        + "."
        + part("{\"sub\":\"acme\",\"exp\":" + until.getEpochSecond() + "}")
        + "."
        + part("not a real signature, 32 bytes..");
  }

  private static String part(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
