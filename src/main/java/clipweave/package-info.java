/**
 * The flows: what each command does, from reading to writing.
 *
 * <p>Invariant: data goes one way and a plan is complete before the first byte is written. Start
 * reading at {@link clipweave.ImportFlow}.
 */
package clipweave;
