/**
 * Words in, words out: options, printing, exit codes. The only package to know picocli.
 *
 * <p>Invariant: data goes to standard output, talk to standard error.
 */
package clipweave.cli;
