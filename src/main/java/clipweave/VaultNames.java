package clipweave;

import clipweave.merge.Regions;
import clipweave.names.NameForm;
import clipweave.note.Settings;
import clipweave.vault.Entry;
import clipweave.vault.KnownNote;
import clipweave.vault.Sha256;
import clipweave.vault.Unweaving;
import clipweave.weave.ClipTitle;
import clipweave.weave.NameWeaver;
import clipweave.weave.NamedNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a vault's notes, and their texts as they are without our links. */
final class VaultNames {
  private static final String BECAUSE = "the note without what we gather there";

  private final Session session;
  private final Map<String, Entry> entries = new HashMap<>();
  private final WovenNotes woven;

  VaultNames(Session session) {
    this.session = session;
    this.woven = new WovenNotes(session);
    session.state().entries().stream()
        .filter(e -> !e.isNote())
        .forEach(e -> entries.put(e.path(), e));
  }

  /** Every note that lies in the vault; the index has no names. */
  List<NamedNote> notes() {
    List<NamedNote> named = new ArrayList<>();
    for (KnownNote note : session.view().notes()) {
      named.add(new NamedNote(note.path(), names(note, session.settings())));
    }
    return named;
  }

  static List<NameForm> names(KnownNote note, Settings settings) {
    if (note.path().equals(settings.folders().index())) {
      return List.of();
    }
    List<NameForm> names = new ArrayList<>();
    names.add(new NameForm(note.name(), note.path(), NameForm.Origin.TITLE));
    note.aliases().forEach(a -> names.add(new NameForm(a, note.path(), NameForm.Origin.ALIAS)));
    note.title().ifPresent(t -> names.add(new NameForm(t, note.path(), NameForm.Origin.HEADING)));
    return note.id().isPresent() ? ofClip(names) : names;
  }

  /** Without titles that say nothing of what the clip is about; aliases are its user's. */
  static List<NameForm> ofClip(List<NameForm> names) {
    return names.stream()
        .filter(n -> n.origin() == NameForm.Origin.ALIAS || ClipTitle.isName(n.text()))
        .toList();
  }

  /** A note's text without the links and the region that we put in. */
  String plain(String path) throws IOException {
    String text = woven.in(path, session.texts().vault(path).orElse("")).plain();
    Entry entry = entries.get(path);
    if (entry != null && entry.kind() == Entry.Kind.HUB) {
      return Regions.in(text).removeAll(BECAUSE).applyTo(text);
    }
    if (entry == null || entry.back().isEmpty()) {
      return text;
    }
    Optional<String> base =
        entry.base().equals(Sha256.of(text)) ? Optional.of(text) : session.texts().base(path);
    return Unweaving.whole(entry, base, text);
  }

  /** The links that its user added to a note of ours, as they are written. */
  Set<String> added(String path) throws IOException {
    Entry entry = entries.get(path);
    String text = session.texts().vault(path).orElse("");
    if (entry == null || entry.base().equals(Sha256.of(text))) {
      return Set.of();
    }
    return session.texts().base(path).map(base -> AddedLinks.of(base, text)).orElse(Set.of());
  }

  /** What the vault teaches, for a run that makes no notes. */
  NameWeaver.TextOf texts() {
    return new NameWeaver.TextOf() {
      @Override
      public String text(String path) throws IOException {
        return plain(path);
      }

      @Override
      public boolean teaches(String path) {
        Entry entry = entries.get(path);
        return entry == null || entry.kind() != Entry.Kind.CLIP;
      }

      @Override
      public Set<String> added(String path) throws IOException {
        return VaultNames.this.added(path);
      }
    };
  }
}
