package clipweave.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real disk, with somebody who is asked before and told after each call that changes it. */
final class TellingWriting implements Writing {
  private final Writing disk = new DiskWriting(DiskWriting.Flush.NO);
  private final Witness witness;
  private final List<String> calls = new ArrayList<>();

  TellingWriting(Witness witness) {
    this.witness = witness;
  }

  /** May let the call pass, fail it, die, or do something to the vault himself. */
  interface Witness {
    void before(int call, String what, Path path) throws IOException;

    default void after(int call) {}
  }

  private interface Act {
    void run() throws IOException;
  }

  List<String> calls() {
    return calls;
  }

  private void act(String what, Path path, Act act) throws IOException {
    int call = calls.size();
    calls.add(what + " " + path.getFileName());
    witness.before(call, what, path);
    act.run();
    witness.after(call);
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    act("create", file, () -> disk.create(file, bytes));
  }

  @Override
  public void link(Path name, Path existing) throws IOException {
    act("link", name, () -> disk.link(name, existing));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    act("move", to, () -> disk.move(from, to));
  }

  @Override
  public void moveNew(Path from, Path to) throws IOException {
    act("moveNew", to, () -> disk.moveNew(from, to));
  }

  @Override
  public void delete(Path path) throws IOException {
    act("delete", path, () -> disk.delete(path));
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    act("makeFolder", folder, () -> disk.makeFolder(folder));
  }

  @Override
  public void carry(Path from, Path to) throws IOException {
    act("carry", to, () -> disk.carry(from, to));
  }

  @Override
  public void flushFolder(Path folder) throws IOException {
    act("flushFolder", folder, () -> disk.flushFolder(folder));
  }
}
