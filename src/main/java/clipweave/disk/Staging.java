package clipweave.disk;

import clipweave.vault.Change;
import clipweave.vault.ChangedMeanwhile;
import clipweave.vault.Content;
import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes every new text beside its place, under a hidden name, and flushes it: a full disk shows
 * before anything in the vault has changed.
 */
final class Staging {
  private final Inside inside;
  private final Writing writing;
  private final Flushers flushers;
  private final List<Path> temps = new ArrayList<>();
  private final Map<String, Content> staged = new HashMap<>();
  private final List<Outcome> putOff = new ArrayList<>();

  Staging(Inside inside, Writing writing, Flushers flushers) {
    this.inside = inside;
    this.writing = writing;
    this.flushers = flushers;
  }

  /** The steps of the changes, everything they need staged; or an exception and no trace. */
  List<Step> stage(List<Change> changes) {
    List<Step> steps = new ArrayList<>(changes.size());
    try (flushers) {
      for (Change change : changes) {
        stage(change).ifPresent(steps::add);
      }
      flushers.await();
      flushFolders();
    } catch (Flushers.Failed e) {
      drop();
      throw Fault.cannotWrite(e.path(), e.fault(), Fault.NOTHING_CHANGED);
    } catch (RuntimeException e) {
      drop();
      throw e;
    }
    return List.copyOf(steps);
  }

  /** The journal must not outlive the names of the files it speaks of. */
  private void flushFolders() throws Flushers.Failed {
    Set<Path> folders = new TreeSet<>(inside.grown());
    temps.forEach(temp -> folders.add(temp.getParent()));
    for (Path folder : folders) {
      try {
        writing.flushFolder(folder);
      } catch (IOException e) {
        throw new Flushers.Failed(inside.pathOf(folder), e);
      }
    }
  }

  /** The changes that cannot be made now, because what they are made from changed. */
  List<Outcome> putOff() {
    return List.copyOf(putOff);
  }

  private Optional<Step> stage(Change change) throws Flushers.Failed {
    try {
      return Optional.of(prepared(change));
    } catch (ChangedMeanwhile e) {
      putOff.add(Outcome.putOff(stepOf(change), "what it is made from changed meanwhile"));
      return Optional.empty();
    } catch (IOException e) {
      if (Fault.isLongName(e)) {
        putOff.add(Outcome.putOff(stepOf(change), Fault.LONG_NAME));
        return Optional.empty();
      }
      throw new Flushers.Failed(change.path(), e);
    }
  }

  private Step prepared(Change change) throws IOException, Flushers.Failed {
    inside.file(change.from().orElse(change.path()));
    Step step = stepOf(change);
    Path target = inside.file(change.op() == Change.Op.TRASH ? Trash.wish(step) : change.path());
    inside.makeFolders(target.getParent());
    mustFit(target);
    if (step.temp().isPresent()) {
      write(change.path(), target.resolveSibling(step.temp().get()), change.content().get());
    }
    return step;
  }

  /** Asked before the journal speaks of it: the temporary name is short. */
  private static void mustFit(Path target) throws IOException {
    try {
      Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException isNew) {
      return;
    }
  }

  /** A move that changes nothing in the text needs no new file. */
  static boolean needsFile(Change change) {
    Optional<String> post = change.content().map(Content::hash);
    return switch (change.op()) {
      case TRASH -> false;
      case MOVE -> post.isPresent() && !post.equals(change.pre());
      case CREATE, CHANGE, CONFLICT -> true;
    };
  }

  private Step stepOf(Change change) {
    Optional<String> post = change.content().map(Content::hash);
    if (post.isEmpty() && change.op() == Change.Op.MOVE) {
      post = change.pre();
    }
    Optional<String> temp = Optional.empty();
    if (needsFile(change)) {
      post.orElseThrow(() -> new IllegalArgumentException("no content for " + change.path()));
      temp = Optional.of(TempName.staged(inside.file(change.path())));
    }
    return new Step(change.op(), change.path(), change.from(), change.pre(), post, temp);
  }

  /** The new text of a path, as it lies staged. */
  Optional<Content> content(String path) {
    return Optional.ofNullable(staged.get(path));
  }

  private void write(String path, Path temp, Content content) throws IOException, Flushers.Failed {
    byte[] bytes = content.bytes();
    temps.add(temp);
    staged.put(path, new FileContent(temp, content.hash()));
    flushers.submit(path, () -> create(temp, bytes));
  }

  /** A file of that name can only be left from a run that was killed: one holds the lock. */
  private void create(Path temp, byte[] bytes) throws IOException {
    try {
      writing.create(temp, bytes);
    } catch (FileAlreadyExistsException e) {
      writing.delete(temp);
      writing.create(temp, bytes);
    }
  }

  /** The folders that had to be made, parents first. */
  List<String> folders() {
    return inside.made();
  }

  /** Takes back all that was staged; what cannot be deleted now is swept by the next run. */
  void drop() {
    for (Path temp : temps) {
      try {
        writing.delete(temp);
      } catch (IOException e) {
        continue;
      }
    }
    inside.unmakeFolders();
  }
}
