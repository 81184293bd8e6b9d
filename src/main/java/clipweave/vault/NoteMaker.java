package clipweave.vault;

import clipweave.merge.Regions;
import clipweave.note.Clipping;
import clipweave.note.Facts;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the text of a clip's note: its header, its body with links put in, and our region. */
public final class NoteMaker {
  private static final String BECAUSE = "the clips it belongs with";

  private final Knowledge known;
  private final Properties names;
  private final PropertyLinks links;

  public NoteMaker(Knowledge known, Properties names) {
    this.known = known;
    this.names = names;
    this.links = new PropertyLinks(known.hubs(), known.resolver(), known.vault().style());
  }

  /**
   * A note's text.
   *
   * @param text all of it
   * @param gap how many characters stand between the front matter and the clip's body
   * @param back what takes our links out of the text again
   * @param links how many links are in it that the clip did not have
   */
  public record Made(String text, int gap, List<Edit> back, int links) {
    public Made {
      back = List.copyOf(back);
    }
  }

  /**
   * The note of a clip outside the vault.
   *
   * @param body the edits of its body, as offsets of the first copy's text
   * @param lines what its region says; none for no region
   */
  public Made outside(Copies copies, Card card, Edits body, List<String> lines) {
    Clipping clipping = copies.first().clipping();
    List<Wish> wishes = wishes(clipping, copies.facts(), card);
    NoteHeader.Made header = NoteHeader.outside(clipping, wishes, copies.spare(), names);
    String head = header.block() + header.gap();
    Edits edits = body.shifted(-clipping.body().start());
    String woven = head + edits.applyTo(clipping.bodyText());
    Edits region = region(woven, clipping.bodyText(), lines);
    String text = region.applyTo(woven);
    List<Edit> back =
        new ArrayList<>(edits.inverse(clipping.bodyText()).shifted(head.length()).list());
    if (!region.isEmpty()) {
      back.add(Edit.delete(new Span(woven.length(), text.length()), BECAUSE));
    }
    return new Made(text, header.gap().length(), back, links(header.block(), body, lines));
  }

  /**
   * The note of a clip whose first copy is not at hand: as we last wrote it, its header completed.
   *
   * @param others the copies at hand
   * @param last what we remember of the note, and {@code base} how we wrote it
   */
  public Made completed(List<Copies.Copy> others, Card card, Entry last, String base) {
    Copies copies = new Copies(others.get(0), others, Optional.empty());
    List<String> authors = links.authors(known.paths().get(card.id()), copies.facts().authors());
    Edits header = new NoteCompletion(base, names).of(last, card, authors, copies.spare());
    String text = header.applyTo(base);
    int shift = text.length() - base.length();
    List<Edit> back = Edits.of(last.back()).shifted(shift).list();
    return new Made(text, last.gap(), back, 0);
  }

  /**
   * A note whose clip is not at hand, woven anew: its header stays as it is.
   *
   * @param plain the note as it was last rendered, without our links
   * @param start where its body begins
   * @param body the edits of its body
   */
  public Made again(String plain, int start, Edits body, List<String> lines) {
    String woven = body.applyTo(plain);
    Edits region = region(woven, plain.substring(start), lines);
    String text = region.applyTo(woven);
    List<Edit> back = new ArrayList<>(body.inverse(plain).list());
    if (!region.isEmpty()) {
      back.add(Edit.delete(new Span(woven.length(), text.length()), BECAUSE));
    }
    return new Made(text, 0, back, body.list().size() + lines.size());
  }

  /** A clip in the vault, woven where it lies: its own text with the least put in. */
  public Made woven(Clipping clipping, Facts facts, Card card, Edits body, List<String> lines) {
    Edits header = NoteHeader.woven(clipping, wishes(clipping, facts, card), names);
    String text = header.and(body).applyTo(clipping.text());
    int shift = header.applyTo(clipping.text()).length() - clipping.text().length();
    List<Edit> back = body.inverse(clipping.text()).shifted(shift).list();
    Regions regions = Regions.in(text);
    boolean isNew = regions.find(RegionLines.LINKS).isEmpty();
    boolean hasNone = isNew && (lines.isEmpty() || OpenEnd.of(text).isPresent());
    Edits region = hasNone ? Edits.none() : regions.put(RegionLines.LINKS, lines, BECAUSE);
    return new Made(region.applyTo(text), 0, back, body.list().size() + lines.size());
  }

  private List<Wish> wishes(Clipping clipping, Facts facts, Card card) {
    return Wishes.of(clipping, facts, card, links, known.paths().get(card.id()));
  }

  /**
   * A clip that has markers of its own, a note of another vault say, gets no region; nor does one
   * whose last code or comment nobody closes: nothing can be seen behind it.
   */
  private static Edits region(String woven, String body, List<String> lines) {
    Regions own = Regions.in(body);
    return lines.isEmpty()
            || !own.areSound()
            || !own.all().isEmpty()
            || OpenEnd.of(body).isPresent()
        ? Edits.none()
        : Regions.in(woven).put(RegionLines.LINKS, lines, BECAUSE);
  }

  private static int links(String block, Edits body, List<String> lines) {
    int inHeader = 0;
    for (int at = block.indexOf("\"[["); at >= 0; at = block.indexOf("\"[[", at + 3)) {
      inHeader++;
    }
    return inHeader + body.list().size() + lines.size();
  }
}
