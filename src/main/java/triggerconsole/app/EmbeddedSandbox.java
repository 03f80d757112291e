package triggerconsole.app;

import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.ConsoleException;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.sandbox.shop.Shop;

/** The program's own sandbox, and the shop that its bots' links lead to. */
record EmbeddedSandbox(SandboxServer server, Shop shop) implements AutoCloseable {

  /**
   * Starts both on free ports.
   *
   * @throws ConsoleException when there is none
   */
  static EmbeddedSandbox start() {
    Shop shop = Shop.open();
    try {
      SandboxServer server =
          SandboxServer.start(
              BuiltInBots.bots(shop.url(), Optional.of(shop.webhook())), OptionalInt.empty());
      shop.tells(server.url(), server.token());
      return new EmbeddedSandbox(server, shop);
    } catch (ConsoleException e) {
      shop.close();
      throw e;
    }
  }

  @Override
  public void close() {
    shop.close();
    server.close();
  }
}
