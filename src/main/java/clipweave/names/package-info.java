/**
 * What a name, a link or a URL means in this vault.
 *
 * <p>Invariant: pure functions of what they are handed; a resolver answers the same for links,
 * backlinks and drawings. Start reading at {@link clipweave.names.Resolver}, and for names in
 * running text at {@link clipweave.names.Lexicon}.
 */
package clipweave.names;
