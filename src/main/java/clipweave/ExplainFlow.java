package clipweave;

import clipweave.clip.ClipReader;
import clipweave.disk.Reading;
import clipweave.disk.TextFile;
import clipweave.disk.VaultFolder;
import clipweave.history.History;
import clipweave.names.Resolver;
import clipweave.note.CannotGoOn;
import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Link;
import clipweave.note.Problem;
import clipweave.note.Reason;
import clipweave.note.Settings;
import clipweave.syntax.Outline;
import clipweave.text.Lines;
import clipweave.text.Place;
import clipweave.vault.Card;
import clipweave.vault.Entry;
import clipweave.vault.Explanation;
import clipweave.vault.Explanation.ExplainedField;
import clipweave.vault.Explanation.ExplainedLink;
import clipweave.vault.Explanation.ExplainedName;
import clipweave.vault.Manifest;
import clipweave.vault.Paths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells where the fields and links of a file come from. */
public final class ExplainFlow {
  private static final Reason OWN = new Reason("own-link", 1, "stands in the text, not made by us");

  private final String shown;
  private final String text;
  private final Clipping clipping;
  private final List<Problem> problems = new ArrayList<>();

  private ExplainFlow(String shown, String text) {
    this.shown = shown;
    this.text = text;
    this.clipping = ClipReader.read(shown, text);
  }

  /**
   * Every field and link of the file that {@code request} names: of a note in a vault the links we
   * made, of a clip outside of it the links it has.
   *
   * @throws CannotGoOn if there is no such file, or it is no text
   */
  public static Explanation run(NoteRequest request) {
    Path file = real(request);
    if (!(TextFile.read(file) instanceof Reading.Text text)) {
      String says = ((Reading.Unreadable) TextFile.read(file)).says();
      throw CannotGoOn.failed(request.note().toString(), says, null);
    }
    ExplainFlow flow = new ExplainFlow(request.note().toString().replace('\\', '/'), text.text());
    return request
        .vault()
        .map(request.folder()::resolve)
        .or(() -> VaultFolder.above(file.getParent()))
        .map(vault -> VaultFolder.open(vault, VaultFolder.Missing.IS_WRONG))
        .filter(vault -> file.startsWith(vault.root()))
        .map(vault -> flow.note(vault, file, request.settings().map(request.folder()::resolve)))
        .orElseGet(flow::clip);
  }

  private static Path real(NoteRequest request) {
    try {
      return request.folder().resolve(request.note()).toRealPath();
    } catch (IOException e) {
      throw CannotGoOn.wrong("no file '" + request.note() + "'");
    }
  }

  private Explanation clip() {
    problems.addAll(clipping.problems());
    Lines lines = Lines.of(text);
    List<ExplainedLink> links = new ArrayList<>();
    for (Link link : Outline.scan(text, clipping.body()).links()) {
      Place place = lines.place(link.span().start());
      links.add(new ExplainedLink(place, link.text(), link.target(), OWN));
    }
    return explanation(clipping.dialect(), links, List.of());
  }

  private Explanation note(VaultFolder vault, Path file, Optional<Path> settings) {
    try (Session session = Session.toRead(vault.root(), settings, VaultFolder.Missing.IS_WRONG)) {
      String path = vault.path(file);
      Optional<String> id = NoteCard.read(path, text, "").id();
      Manifest state = session.remembered();
      Optional<Entry> entry =
          Optional.ofNullable(state.byPath().get(path)).or(() -> id.flatMap(state::entry));
      MadeLinks made = new MadeLinks(path, text, Resolver.of(session.view().paths()));
      if (id.isPresent()) {
        made.addProperties(clipping);
      }
      entry.ifPresent(e -> addWoven(e, session.history(), made));
      List<ExplainedName> names = names(session, path, made);
      made.addRegions();
      tellWhatIsLost(id, entry, made);
      String dialect = entry.flatMap(Entry::card).map(Card::dialect).orElse("");
      return explanation(dialect, made.found(), names);
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage());
    }
  }

  /** Of a note that is part of the vault. */
  private List<ExplainedName> names(Session session, String path, MadeLinks made)
      throws IOException {
    if (!Paths.isNote(path) || !session.view().paths().contains(path)) {
      return List.of();
    }
    Settings.Precision precision = session.settings().weave().precision();
    NameWeaving names = NameWeaving.of(session, NameWeaving.policy(session, precision, false));
    NewLinks links = new LinkingNotes(session, names).links(path, text);
    made.addStanding(links.ours());
    return new NameTelling(text, links).all();
  }

  private void addWoven(Entry entry, History history, MadeLinks made) {
    Optional<byte[]> base = history.base(entry.path());
    base.ifPresent(b -> made.addWoven(entry, new String(b, StandardCharsets.UTF_8)));
    if (base.isEmpty() && !entry.back().isEmpty()) {
      tell("what we last wrote is not known any more", "links in its text are left out");
    }
  }

  private void tellWhatIsLost(Optional<String> id, Optional<Entry> entry, MadeLinks made) {
    if (id.isPresent() && entry.isEmpty()) {
      tell("nobody remembers making this note", "links in its text are left out");
    }
    if (made.gone() > 0) {
      tell("changed since: " + made.gone() + " of our links not found", "left out");
    }
  }

  private void tell(String says, String did) {
    problems.add(Problem.note(shown, Place.START, says, did));
  }

  private Explanation explanation(
      String dialect, List<ExplainedLink> links, List<ExplainedName> names) {
    Lines lines = Lines.of(text);
    List<ExplainedField> fields =
        clipping.fields().stream()
            .sorted(Comparator.comparingInt((Field f) -> f.span().start()))
            .map(f -> new ExplainedField(lines.place(f.span().start()), f))
            .toList();
    return new Explanation(shown, dialect, fields, links, names, problems);
  }
}
