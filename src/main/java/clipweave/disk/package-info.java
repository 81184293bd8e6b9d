/**
 * The only package that touches the user's files.
 *
 * <p>Invariant: a file is old or new, never half; nothing outside the vault is written, and only
 * {@link clipweave.disk.DiskWriting} writes (the lock's own file excepted). Start reading at {@link
 * clipweave.disk.Store}.
 */
package clipweave.disk;
