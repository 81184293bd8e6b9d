/**
 * Strings with positions: where something stands in a text, and what to put there instead.
 *
 * <p>Invariant: a text changes only through {@link clipweave.text.Edits}; characters that no edit
 * covers stay as they were. Offsets are UTF-16, half open; lines and columns count from 1, columns
 * in code points. Start reading at {@link clipweave.text.Span}.
 */
package clipweave.text;
