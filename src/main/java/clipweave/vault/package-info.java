/**
 * What a vault holds, and what is going to change in it.
 *
 * <p>Invariant: a {@link clipweave.vault.Plan} is complete before anything is written, and is a
 * pure function of clips, vault, state and settings. Start reading at {@link clipweave.vault.Plan}.
 */
package clipweave.vault;
