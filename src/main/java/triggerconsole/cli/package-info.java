/**
 * The command line (contract, section 3): thin picocli commands over the program, with every exit
 * code decided in {@link triggerconsole.cli.ExitCode}.
 */
package triggerconsole.cli;
