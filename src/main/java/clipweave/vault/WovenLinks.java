package clipweave.vault;

import clipweave.merge.Standing;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the links that {@code weave} put into a note. Those that stand can be taken out;
 * of one whose brackets the user took off it is known that he does not want it; one that he changed
 * is his now, and one that went with its passage is forgotten.
 */
public final class WovenLinks {
  private static final String BECAUSE = "the note without our links";

  private final String plain;
  private final Edits out;
  private final List<Edit> standing = new ArrayList<>();
  private final List<Edit> refused = new ArrayList<>();

  /**
   * @param found the links that stand or were refused, in the order of the text, their {@code text}
   *     as we wrote it
   * @param words what each of them carries
   */
  private WovenLinks(String text, List<Edit> found, List<String> words) {
    List<Edit> bare = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      bare.add(new Edit(found.get(i).span(), words.get(i), BECAUSE));
    }
    out = Edits.of(bare);
    plain = out.applyTo(text);
    List<Edit> inPlain = out.inverse(text).list();
    for (int i = 0; i < found.size(); i++) {
      Edit link = found.get(i);
      boolean stands = link.span().of(text).equals(link.text());
      Edit again = new Edit(inPlain.get(i).span(), link.text(), link.because());
      (stands ? standing : refused).add(again);
    }
  }

  /** A note that {@code weave} put nothing into. */
  public static WovenLinks none(String text) {
    return new WovenLinks(text, List.of(), List.of());
  }

  /**
   * Looks for the links of {@code entry} in the text that its note has now.
   *
   * @param base the text that the entry speaks of
   */
  public static WovenLinks of(Entry entry, String base, String text) {
    Standing places = Standing.of(base, text);
    List<Edit> found = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int done = 0;
    for (Edit back : entry.back()) {
      Span image = places.image(back.span());
      String written = back.span().of(base);
      String now = image.of(text);
      if (image.start() >= done && (now.equals(written) || now.equals(back.text()))) {
        found.add(new Edit(image, written, back.because()));
        words.add(back.text());
        done = image.end();
      }
    }
    return new WovenLinks(text, found, words);
  }

  /** The note without those that stand. */
  public String plain() {
    return plain;
  }

  /** What takes them out. */
  public Edits out() {
    return out;
  }

  /** Those that stand, as edits of {@link #plain}. */
  public Edits standing() {
    return Edits.of(standing);
  }

  /** Those that the user took out, as edits of {@link #plain} that would make them again. */
  public Edits refused() {
    return Edits.of(refused);
  }

  /** Where an offset of {@link #plain} is in the note. */
  public int inNote(int offset) {
    int shift = 0;
    for (Edit link : standing) {
      if (link.span().end() <= offset) {
        shift += link.text().length() - link.span().length();
      }
    }
    return offset + shift;
  }
}
