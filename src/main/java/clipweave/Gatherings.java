package clipweave;

import clipweave.vault.Decision;
import clipweave.vault.Entry;
import clipweave.vault.Hub;
import clipweave.vault.HubNote;
import clipweave.vault.Hubs;
import clipweave.vault.Knowledge;
import clipweave.vault.RegionLines;
import clipweave.vault.Tombstones;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the hubs and the index up to date, those included that gather nothing any more. */
final class Gatherings {
  private static final String INDEX = "index:";

  private final Session session;
  private final Knowledge known;
  private final Tombstones gone;
  private final RegionLines lines;
  private final HubNote notes;
  private final List<Decision> decisions = new ArrayList<>();

  private Gatherings(Session session, Knowledge known, Tombstones gone, RegionLines lines) {
    this.session = session;
    this.known = known;
    this.gone = gone;
    this.lines = lines;
    this.notes = new HubNote(session.state(), session.view(), session.texts());
  }

  /** What becomes of each. */
  static List<Decision> of(Session session, Knowledge known, Tombstones gone, RegionLines lines)
      throws IOException {
    return new Gatherings(session, known, gone, lines).decisions();
  }

  private List<Decision> decisions() throws IOException {
    Set<String> done = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (Hubs.Gathering gathering : known.hubs().all()) {
      done.add(gathering.hub().id());
      paths.add(gathering.hub().path());
      decisions.add(hub(gathering));
    }
    for (Entry entry : session.state().entries()) {
      boolean isHub = entry.kind() == Entry.Kind.HUB && !entry.id().equals(INDEX);
      boolean isDone = done.contains(entry.id()) || paths.contains(entry.path());
      if (isHub && !isDone && !gone.has(entry.id())) {
        decisions.add(
            notes.decide(
                entry.id(), entry.path(), RegionLines.BACKLINKS, List.of(), "", List.of()));
      }
    }
    if (!gone.has(INDEX)) {
      decisions.add(index());
    }
    return decisions;
  }

  private Decision hub(Hubs.Gathering gathering) throws IOException {
    Hub hub = gathering.hub();
    return notes.decide(
        hub.id(),
        hub.path(),
        RegionLines.BACKLINKS,
        lines.backlinks(hub.path(), gathering),
        HubNote.fresh(hub, gathering.spellings()),
        gathering.fresh());
  }

  /** The index stays where its user put it. */
  private Decision index() throws IOException {
    String path =
        session.state().entry(INDEX).map(Entry::path).orElse(session.settings().folders().index());
    return notes.decide(
        INDEX, path, RegionLines.INDEX, lines.index(path, known.cards()), "", List.of());
  }
}
