package clipweave.history;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.internal.storage.pack.PackWriter;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The commits of a bare repository, read: what each run left, by path. */
final class Records implements AutoCloseable {
  private final FileRepository repository;
  private final FileRepository incoming;

  private Records(FileRepository repository, FileRepository incoming) {
    this.repository = repository;
    this.incoming = incoming;
  }

  static Records open(File folder) throws IOException {
    QuietSystem.install();
    FileRepositoryBuilder known = new FileRepositoryBuilder().setBare().setGitDir(folder);
    FileRepositoryBuilder added =
        new FileRepositoryBuilder()
            .setBare()
            .setGitDir(folder)
            .setObjectDirectory(new File(folder, GitFolder.INCOMING))
            .addAlternateObjectDirectory(new File(folder, "objects"));
    return new Records(new FileRepository(known.setup()), new FileRepository(added.setup()));
  }

  ObjectReader reader() {
    return repository.newObjectReader();
  }

  /** Writes packs where nobody looks for them, until {@link GitFolder#takeIn}. */
  PackInserter inserter() {
    PackInserter inserter = incoming.getObjectDatabase().newPackInserter();
    inserter.setCompressionLevel(1);
    return inserter;
  }

  Optional<ObjectId> ref(String name) throws IOException {
    return Optional.ofNullable(repository.exactRef(name)).map(Ref::getObjectId);
  }

  Optional<ObjectId> parent(ObjectId commit) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit found = walk.parseCommit(commit);
      return found.getParentCount() == 0
          ? Optional.empty()
          : Optional.of(found.getParent(0).copy());
    }
  }

  /** The folder or file at a path of a commit's tree. */
  Optional<ObjectId> find(ObjectId commit, String path, FileMode mode) throws IOException {
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = TreeWalk.forPath(repository, path, walk.parseCommit(commit).getTree())) {
      boolean isThere = tree != null && tree.getFileMode(0).equals(mode);
      return isThere ? Optional.of(tree.getObjectId(0)) : Optional.empty();
    }
  }

  Optional<byte[]> file(ObjectId commit, String path) throws IOException {
    Optional<ObjectId> blob = find(commit, path, FileMode.REGULAR_FILE);
    return blob.isEmpty()
        ? Optional.empty()
        : Optional.of(repository.open(blob.get()).getCachedBytes(Integer.MAX_VALUE));
  }

  Run run(ObjectId commit) throws IOException {
    return Journal.read(
        file(commit, History.JOURNAL).orElseThrow(() -> new IOException("a run has no journal")));
  }

  /**
   * Sees that all is there that the next run builds on: journal, manifest and the folders of bases.
   *
   * @throws IOException if something is not
   */
  void check(ObjectId commit) throws IOException {
    run(commit);
    file(commit, History.MANIFEST).orElseThrow(() -> new IOException("a run has no manifest"));
    Deque<ObjectId> folders = new ArrayDeque<>();
    find(commit, History.BASE, FileMode.TREE).ifPresent(folders::push);
    try (ObjectReader reader = reader()) {
      while (!folders.isEmpty()) {
        CanonicalTreeParser names = new CanonicalTreeParser(null, reader, folders.pop());
        for (; !names.eof(); names.next()) {
          if (names.getEntryFileMode().equals(FileMode.TREE)) {
            folders.push(names.getEntryObjectId());
          }
        }
      }
    }
  }

  /** Writes all that a commit builds on as one pack; gives its name. */
  String pack(ObjectId commit, Path pack, Path index) throws IOException {
    PackConfig config = new PackConfig(repository);
    config.setDeltaCompress(false);
    config.setThreads(1);
    config.setCompressionLevel(1);
    NullProgressMonitor silent = NullProgressMonitor.INSTANCE;
    try (PackWriter writer = new PackWriter(config, reader());
        OutputStream objects = Files.newOutputStream(pack);
        OutputStream names = Files.newOutputStream(index)) {
      writer.setUseBitmaps(false);
      writer.preparePack(silent, Set.of(commit), Set.of());
      writer.writePack(silent, silent, objects);
      writer.writeIndex(names);
      return "pack-" + writer.computeName().name();
    }
  }

  @Override
  public void close() {
    incoming.close();
    repository.close();
  }
}
