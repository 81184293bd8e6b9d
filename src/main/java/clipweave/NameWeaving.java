package clipweave;

import clipweave.names.Resolver;
import clipweave.note.Settings;
import clipweave.weave.NameDecision;
import clipweave.weave.NamePolicy;
import clipweave.weave.NameWeaver;
import clipweave.weave.SourceNote;
import java.io.IOException;
import java.util.List;

/** What becomes of the names in a vault's notes, as far as its settings and its user say. */
final class NameWeaving {
  private final Resolver resolver;
  private final NameWeaver weaver;

  private NameWeaving(Resolver resolver, NameWeaver weaver) {
    this.resolver = resolver;
    this.weaver = weaver;
  }

  /** Learns the names and habits of the vault that is open. */
  static NameWeaving of(Session session, NamePolicy policy) throws IOException {
    VaultNames names = new VaultNames(session);
    Resolver resolver = Resolver.of(session.view().paths());
    return new NameWeaving(resolver, NameWeaver.of(names.notes(), names.texts(), resolver, policy));
  }

  /** A policy that keeps to what the user decided about names. */
  static NamePolicy policy(Session session, Settings.Precision precision, boolean isSuggestOnly) {
    return new NamePolicy(
        NamePolicy.Precision.valueOf(precision.name()),
        isSuggestOnly,
        (words, target) -> session.view().decisions().isRefused(words));
  }

  Resolver resolver() {
    return resolver;
  }

  SourceNote read(String path, String plain) {
    return SourceNote.read(path, plain, resolver);
  }

  List<NameDecision> decide(SourceNote note) {
    return weaver.decide(note);
  }
}
