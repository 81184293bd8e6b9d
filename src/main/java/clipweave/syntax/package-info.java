/**
 * What stands where in a Markdown text: front matter, and which spans are prose, code, links, math
 * …
 *
 * <p>The only door to flexmark and SnakeYAML. Invariant: nothing here fails on any input; every
 * span is an offset of the original text. Start reading at {@link clipweave.syntax.Outline} and
 * {@link clipweave.syntax.FrontMatter}.
 */
package clipweave.syntax;
