/**
 * The only package that touches the user's files.
 *
 * <p>Invariant: a file is old or new, never half; nothing outside the vault is written.
 */
package clipweave.disk;
