package clipweave.disk;

import clipweave.vault.Change;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Does one step, or finishes it: what the plan wants there is there: done; what the plan saw is
 * there: do it; anything else: a person was here, his text stays and ours goes beside it.
 */
final class Applier {
  private static final String CHANGED = "changed meanwhile; left as it is";
  private static final String TAKEN = "something came up there meanwhile; left as it is";
  private static final String HELD = "held by another program; left as it is";
  private static final String GONE = "its new text is gone; left as it is";

  private final Inside inside;
  private final Writing writing;
  private final Conflicts conflicts;
  private final OldFiles olds;
  private final Texts texts;

  Applier(Inside inside, Writing writing, Conflicts conflicts, OldFiles olds, Texts texts) {
    this.inside = inside;
    this.writing = writing;
    this.conflicts = conflicts;
    this.olds = olds;
    this.texts = texts;
  }

  Outcome apply(Step step) throws IOException {
    return switch (step.op()) {
      case CREATE, CONFLICT -> create(step);
      case CHANGE -> replace(step);
      case MOVE -> move(step);
      case TRASH -> trash(step);
    };
  }

  private Outcome create(Step step) throws IOException {
    Path target = inside.file(step.path());
    Stands there = Stands.at(target);
    if (there.is(step.post())) {
      return cleared(step);
    }
    if (!texts.ready(step, temp(step))) {
      return Outcome.putOff(step, GONE);
    }
    if (!there.isMissing()) {
      return aside(step, TAKEN);
    }
    try {
      conflicts.place(temp(step), target);
      return Outcome.done(step);
    } catch (FileAlreadyExistsException e) {
      return aside(step, TAKEN);
    }
  }

  private Outcome replace(Step step) throws IOException {
    Path target = inside.file(step.path());
    Stands there = Stands.at(target);
    if (there.is(step.post())) {
      return cleared(step);
    }
    if (!texts.ready(step, temp(step))) {
      return Outcome.putOff(step, GONE);
    }
    if (!there.is(step.pre())) {
      return aside(step, CHANGED);
    }
    writing.carry(target, temp(step));
    Path old = TempName.old(target, step.pre().orElseThrow());
    try {
      linkOld(old, target);
    } catch (Writing.NoLinksException e) {
      return replaceWithoutLinks(step, target);
    } catch (NoSuchFileException e) {
      return aside(step, CHANGED);
    }
    return exchange(step, target, old);
  }

  /** An old file of that name can only be left from a run that was killed. */
  private void linkOld(Path old, Path target) throws IOException {
    try {
      writing.link(old, target);
    } catch (FileAlreadyExistsException e) {
      olds.settle(old, target, Optional.empty());
      writing.link(old, target);
    }
  }

  /**
   * The hard-link method of PROMISES 3: the replaced file is in hand before and looked at after.
   */
  private Outcome exchange(Step step, Path target, Path old) throws IOException {
    if (!Stands.at(target).is(step.pre())) {
      writing.delete(old);
      return aside(step, CHANGED);
    }
    try {
      writing.move(temp(step), target);
    } catch (AccessDeniedException e) {
      writing.delete(old);
      return aside(step, HELD);
    }
    return Stands.at(old).is(step.pre())
        ? Outcome.done(step)
        : Outcome.putOff(step, CHANGED, olds.bringBack(old, target, step.post()));
  }

  private Outcome replaceWithoutLinks(Step step, Path target) throws IOException {
    if (!Stands.at(target).is(step.pre())) {
      return aside(step, CHANGED);
    }
    writing.move(temp(step), target);
    return Outcome.done(step);
  }

  private Outcome move(Step step) throws IOException {
    Path target = inside.file(step.path());
    Path source = inside.file(step.source());
    Stands there = Stands.at(target);
    if (there.is(step.post())) {
      return takeAway(step, source);
    }
    if (!Stands.at(source).is(step.pre())) {
      return aside(step, CHANGED);
    }
    if (!there.isMissing()) {
      return aside(step, TAKEN);
    }
    try {
      placeMoved(step, source, target);
    } catch (FileAlreadyExistsException e) {
      return aside(step, TAKEN);
    }
    return takeAway(step, source);
  }

  private void placeMoved(Step step, Path source, Path target) throws IOException {
    if (step.temp().isPresent()) {
      conflicts.place(temp(step), target);
      return;
    }
    try {
      writing.link(target, source);
    } catch (Writing.NoLinksException e) {
      writing.moveNew(source, target);
    }
  }

  /** The new place holds the text; the old name goes, unless somebody has just written there. */
  private Outcome takeAway(Step step, Path source) throws IOException {
    clearTemp(step);
    if (!Stands.at(source).is(step.pre())) {
      return Outcome.done(step);
    }
    Path old = TempName.old(source, step.pre().orElseThrow());
    olds.settle(old, source, Optional.empty());
    writing.move(source, old);
    if (Stands.at(old).is(step.pre())) {
      return Outcome.done(step);
    }
    return Outcome.putOff(step, CHANGED, olds.bringBack(old, source, Optional.empty()));
  }

  /** Into the vault's own {@code .trash}, where the person can see it and take it back. */
  private Outcome trash(Step step) throws IOException {
    Path source = inside.file(step.source());
    Stands there = Stands.at(source);
    if (there.isMissing()) {
      return Outcome.done(step);
    }
    if (!there.is(step.pre())) {
      return Outcome.putOff(step, CHANGED);
    }
    Path goal = Trash.free(inside, step);
    writing.moveNew(source, goal);
    if (Stands.at(goal).is(step.pre())) {
      return Outcome.done(step);
    }
    writing.moveNew(goal, source);
    return Outcome.putOff(step, CHANGED);
  }

  private Outcome cleared(Step step) throws IOException {
    clearTemp(step);
    return Outcome.done(step);
  }

  private void clearTemp(Step step) throws IOException {
    if (step.temp().isPresent()) {
      writing.delete(temp(step));
    }
  }

  private Outcome aside(Step step, String says) throws IOException {
    if (step.temp().isEmpty() || !texts.ready(step, temp(step))) {
      return Outcome.putOff(step, says);
    }
    if (!texts.areKept() && step.op() != Change.Op.CONFLICT) {
      writing.delete(temp(step));
      return Outcome.putOff(step, says);
    }
    String hash = step.post().orElseThrow();
    return Outcome.putOff(step, says, conflicts.placeBeside(step.path(), temp(step), hash));
  }

  private Path temp(Step step) {
    return inside.file(step.path()).resolveSibling(step.temp().orElseThrow());
  }
}
