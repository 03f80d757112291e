package triggerconsole.cli;

import picocli.CommandLine.IVersionProvider;
import triggerconsole.app.About;

/** What {@code --version} prints: the program, the build, the JDK. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    About about = About.here();
    return new String[] {
      About.NAME + " " + about.version(), "build " + about.build(), "JDK " + about.jdk()
    };
  }
}
