package clipweave;

import clipweave.names.Resolver;
import clipweave.note.Reason;
import clipweave.text.Edit;
import clipweave.text.Span;
import clipweave.vault.Knowledge;
import clipweave.weave.NamePolicy;
import clipweave.weave.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The links of names that stand in a note as we last rendered it: they stay while their words and
 * their note are there, whatever would be decided today. One that its user took out or wrote
 * otherwise stays as it was, to the letter: so the merge sees that only he changed it.
 */
final class StandingNames {
  private final Session session;
  private final Set<String> there;
  private final Map<String, String> moved = new TreeMap<>();
  private final Resolver before;
  private final NamePolicy.Decided refused;

  StandingNames(Session session, Knowledge known, Set<String> there, NamePolicy.Decided refused) {
    this.session = session;
    this.there = there;
    this.refused = refused;
    session
        .state()
        .entries()
        .forEach(e -> moved.put(session.where().remembered(e.path()), e.path()));
    moved.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
    this.before = moved.isEmpty() ? known.resolver() : before(session, moved.keySet());
  }

  private static Resolver before(Session session, Set<String> moved) {
    Set<String> paths = new TreeSet<>(session.view().paths());
    paths.addAll(moved);
    return Resolver.of(paths);
  }

  /**
   * Those of a note, for its clip's words as they are now.
   *
   * @param words as {@link LastWritten#words} gave them then
   * @param isAnew whether what was refused since then goes
   */
  List<Proposal> of(LastWritten last, String words, boolean isAnew) {
    boolean isSame = words.equals(last.words());
    List<Proposal> standing = new ArrayList<>();
    for (Edit link : last.links()) {
      Reason reason = Reason.read(link.because());
      Span then = link.span();
      if (Proposals.isName(reason) && then.start() >= last.body().start()) {
        Span span = then.shifted(-last.body().start());
        Optional<Span> now =
            isSame ? Optional.of(span) : Occurrence.same(span, last.words(), words);
        now.flatMap(s -> proposal(last, link.text(), s, reason))
            .filter(p -> !isAnew || !isRefused(p, words))
            .ifPresent(standing::add);
      }
    }
    return standing;
  }

  private Optional<Proposal> proposal(LastWritten last, String written, Span span, Reason reason) {
    Optional<String> target = target(last.entry().path(), written);
    boolean isHis = last.edited().filter(text -> !text.contains(written)).isPresent();
    if (isHis) {
      return Optional.of(new Proposal(span, target.orElse(written), reason, Optional.of(written)));
    }
    return target.filter(there::contains).map(to -> new Proposal(span, to, reason));
  }

  /** What its user took out of the very note stays remembered there. */
  private boolean isRefused(Proposal proposal, String words) {
    return proposal.written().isEmpty()
        && refused.isRefused(proposal.span().of(words), proposal.target());
  }

  /** The note that a link of ours, in a table or not, meant when we wrote it; where it lies now. */
  Optional<String> target(String path, String written) {
    return WrittenLink.target(written, session.where().remembered(path), before)
        .map(to -> moved.getOrDefault(to, to));
  }
}
