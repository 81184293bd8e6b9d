package clipweave;

import clipweave.vault.Content;
import clipweave.vault.Entry;

/**
 * A rendered note and what the state will remember of it.
 *
 * @param links how many links are in it that the clip did not have
 */
record MadeNote(Content content, Entry entry, int links) {}
