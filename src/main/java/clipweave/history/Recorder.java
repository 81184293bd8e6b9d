package clipweave.history;

import clipweave.vault.ChangedMeanwhile;
import clipweave.vault.Content;
import clipweave.vault.Step;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * Writes one run as a commit, in one pack. The base texts of notes that the run does not touch are
 * taken over by their id, unread. Who and when are always the same: so are the bytes.
 */
final class Recorder {
  private static final PersonIdent WE =
      new PersonIdent("Clipweave", "clipweave@localhost", Instant.EPOCH, ZoneOffset.UTC);

  private final Records records;

  Recorder(Records records) {
    this.records = records;
  }

  ObjectId write(Optional<ObjectId> state, int number, RunDraft draft) throws IOException {
    try (ObjectReader reader = records.reader();
        PackInserter inserter = records.inserter()) {
      Run run = draft.run(number);
      TreeFormatter root = new TreeFormatter();
      Trees trees = new Trees(reader, inserter);
      folder(root, History.BASE, trees.write(oldBase(state), bases(draft, inserter)));
      folder(root, History.FOUND, trees.write(Optional.empty(), blobs(draft.found(), inserter)));
      file(root, History.JOURNAL, inserter.insert(Constants.OBJ_BLOB, Journal.write(run)));
      file(root, History.MANIFEST, inserter.insert(Constants.OBJ_BLOB, draft.manifest()));
      folder(
          root, History.WRITTEN, trees.write(Optional.empty(), blobs(draft.written(), inserter)));
      ObjectId commit = inserter.insert(commit(state, inserter.insert(root), run));
      inserter.flush();
      return commit;
    }
  }

  /**
   * A run that could not do all of its steps, once more, as if it had never wanted the others.
   *
   * @param pending the run as it was written
   * @param paths of the steps that were put off, and of the bases that stay as they were
   */
  ObjectId without(ObjectId pending, Optional<ObjectId> state, Set<String> paths, byte[] manifest)
      throws IOException {
    Run run = records.run(pending);
    List<Step> done = run.steps().stream().filter(s -> !paths.contains(s.path())).toList();
    SortedMap<String, Optional<ObjectId>> bases = new TreeMap<>();
    for (String path : paths) {
      bases.put(path, oldBase(state, path));
    }
    try (ObjectReader reader = records.reader();
        PackInserter inserter = records.inserter()) {
      Run rest = new Run(run.number(), run.command(), run.undoes(), done, run.folders());
      TreeFormatter root = new TreeFormatter();
      Trees trees = new Trees(reader, inserter);
      folder(root, History.BASE, trees.write(oldBase(Optional.of(pending)), bases));
      folder(root, History.FOUND, records.find(pending, History.FOUND, FileMode.TREE));
      file(root, History.JOURNAL, inserter.insert(Constants.OBJ_BLOB, Journal.write(rest)));
      file(root, History.MANIFEST, inserter.insert(Constants.OBJ_BLOB, manifest));
      folder(root, History.WRITTEN, records.find(pending, History.WRITTEN, FileMode.TREE));
      ObjectId commit = inserter.insert(commit(state, inserter.insert(root), rest));
      inserter.flush();
      return commit;
    }
  }

  private Optional<ObjectId> oldBase(Optional<ObjectId> state, String path) throws IOException {
    return state.isEmpty()
        ? Optional.empty()
        : records.find(state.get(), History.BASE + "/" + path, FileMode.REGULAR_FILE);
  }

  private Optional<ObjectId> oldBase(Optional<ObjectId> state) throws IOException {
    return state.isEmpty()
        ? Optional.empty()
        : records.find(state.get(), History.BASE, FileMode.TREE);
  }

  private static SortedMap<String, Optional<ObjectId>> bases(RunDraft draft, PackInserter inserter)
      throws IOException {
    SortedMap<String, Optional<ObjectId>> bases = blobs(draft.bases(), inserter);
    draft.dropped().forEach(path -> bases.putIfAbsent(path, Optional.empty()));
    return bases;
  }

  private static SortedMap<String, Optional<ObjectId>> blobs(
      Map<String, Content> contents, PackInserter inserter) throws IOException {
    SortedMap<String, Optional<ObjectId>> blobs = new TreeMap<>();
    for (Map.Entry<String, Content> content : new TreeMap<>(contents).entrySet()) {
      blob(content.getValue(), inserter)
          .ifPresent(blob -> blobs.put(content.getKey(), Optional.of(blob)));
    }
    return blobs;
  }

  /** What changed since the plan was made is not recorded: its step will be put off. */
  private static Optional<ObjectId> blob(Content content, PackInserter inserter)
      throws IOException {
    try {
      return Optional.of(inserter.insert(Constants.OBJ_BLOB, content.bytes()));
    } catch (ChangedMeanwhile e) {
      return Optional.empty();
    }
  }

  private static void folder(TreeFormatter root, String name, Optional<ObjectId> tree) {
    tree.ifPresent(id -> root.append(name, FileMode.TREE, id));
  }

  private static void file(TreeFormatter root, String name, ObjectId blob) {
    root.append(name, FileMode.REGULAR_FILE, blob);
  }

  private static CommitBuilder commit(Optional<ObjectId> state, ObjectId tree, Run run) {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    state.ifPresent(commit::setParentId);
    commit.setAuthor(WE);
    commit.setCommitter(WE);
    commit.setMessage("Run " + run.number() + ": " + String.join(" ", run.command()) + "\n");
    return commit;
  }
}
