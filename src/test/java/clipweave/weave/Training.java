package clipweave.weave;

import clipweave.names.LinkStyle;
import clipweave.names.NameForm;
import clipweave.names.Resolver;
import clipweave.syntax.FrontMatter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Learns the shipped weights from vaults, and tries them: see {@code src/bench/weave}.
 *
 * <p>{@code Training HALF COLD ORIGINALS OUT VAULT...}: folders that {@code strip_links.py} made
 * with half of the notes linked and with none, the vaults themselves, and where to put what the
 * weaver makes of the stripped notes. Weights of each vault are learned from the others.
 */
final class Training {
  private static final double FIRMNESS = 30;

  /**
   * What every vault weighs in another way: only its own links tell how, the shipped weight is 0.
   */
  private static final Set<Clue> OWN =
      EnumSet.of(
          Clue.LIST_ITEM,
          Clue.QUOTED,
          Clue.LINE_START,
          Clue.LINE_END,
          Clue.LINE_LENGTH,
          Clue.OFFSET,
          Clue.NOTE_LENGTH,
          Clue.NAMES);

  private final Path half;
  private final Path cold;
  private final Path originals;
  private final Path out;
  private final List<String> vaults;
  private final Map<String, List<Example>> warmExamples = new TreeMap<>();
  private final Map<String, List<Example>> coldExamples = new TreeMap<>();

  private Training(String[] args) {
    half = Path.of(args[0]);
    cold = Path.of(args[1]);
    originals = Path.of(args[2]);
    out = Path.of(args[3]);
    vaults = List.of(args).subList(4, args.length);
  }

  public static void main(String[] args) throws IOException {
    new Training(args).run();
  }

  private void run() throws IOException {
    for (String vault : vaults) {
      warmExamples.put(vault, weighed(vault, warm(vault)));
      coldExamples.put(vault, weighed(vault, cold(vault)));
      System.err.println(
          vault + " " + warmExamples.get(vault).size() + " " + coldExamples.get(vault).size());
    }
    print("WARM", learn(warmExamples, ""));
    print("COLD", learn(coldExamples, ""));
    for (String vault : vaults) {
      System.err.println("weaving " + vault);
      Folder folder = Folder.read(half.resolve(vault).resolve("vault"));
      Weights others = learn(warmExamples, vault);
      Learning learned = folder.learned();
      weave(folder, learned, others, "shipped", vault, NamePolicy.DEFAULT);
      Weights own = others.learn(learned.examples(), FIRMNESS);
      weave(folder, learned, own, "refit", vault, NamePolicy.DEFAULT);
      weave(
          folder,
          learned,
          own,
          "high",
          vault,
          new NamePolicy(NamePolicy.Precision.HIGH, false, (w, t) -> false));
      Folder bare = Folder.read(cold.resolve(vault).resolve("vault"));
      weave(bare, bare.learned(), learn(coldExamples, vault), "cold", vault, NamePolicy.DEFAULT);
    }
  }

  private List<Example> warm(String vault) throws IOException {
    Folder folder = Folder.read(half.resolve(vault).resolve("vault"));
    return folder.learned().examples(folder.train(half.resolve(vault).resolve("names.jsonl")));
  }

  private List<Example> cold(String vault) throws IOException {
    Folder folder = Folder.read(cold.resolve(vault).resolve("vault"));
    Folder original = Folder.read(originals.resolve(vault));
    Learning learned = folder.learned();
    List<Example> examples = new ArrayList<>();
    List<String> paths = new ArrayList<>(folder.texts.keySet());
    paths.sort(java.util.Comparator.comparingInt(p -> p.hashCode() * 0x9E3779B9));
    for (String path : paths) {
      if (examples.size() > 8000) {
        break;
      }
      Stripped user = Stripped.of(original.note(path));
      SourceNote note = folder.note(path);
      for (LinkEvidence e : learned.evidence(note)) {
        boolean isLink = user.isLinked(e.candidate.span().of(note.text()), e.candidate.target());
        examples.add(new Example(Clue.all(e), isLink, 1));
      }
    }
    return examples;
  }

  /** A large vault counts for more than a small one, but not as much more as it is larger. */
  private static List<Example> weighed(String vault, List<Example> examples) {
    double share = (vault.startsWith("help-") ? 0.25 : 1) * 1000 / Math.pow(examples.size(), 0.7);
    return examples.stream().map(e -> new Example(shared(e.clues()), e.isLink(), share)).toList();
  }

  private static double[] shared(double[] clues) {
    double[] shared = clues.clone();
    OWN.forEach(c -> shared[c.ordinal()] = 0);
    return shared;
  }

  private static Weights learn(Map<String, List<Example>> examples, String without) {
    List<Example> all = new ArrayList<>();
    examples.forEach(
        (vault, some) -> {
          boolean isSame =
              vault.equals(without) || (vault.startsWith("help-") && without.startsWith("help-"));
          if (!isSame) {
            all.addAll(some);
          }
        });
    return Weights.none().learn(all, FIRMNESS);
  }

  private static void print(String name, Weights weights) {
    double[] list = weights.list();
    System.out.println(name);
    for (Clue clue : Clue.values()) {
      System.out.printf(Locale.ROOT, "%s %.3f%n", clue, list[clue.ordinal()]);
    }
    System.out.printf(Locale.ROOT, "NONE %.3f%n", list[list.length - 1]);
  }

  private void weave(
      Folder folder,
      Learning learned,
      Weights weights,
      String kind,
      String vault,
      NamePolicy policy)
      throws IOException {
    NameWeaver weaver = new NameWeaver(learned, weights, policy);
    Weaver links = new Weaver(folder.resolver, LinkStyle.DEFAULT);
    for (String path : folder.texts.keySet()) {
      SourceNote note = folder.note(path);
      List<Proposal> proposals =
          weaver.decide(note).stream()
              .filter(d -> d.state() == NameDecision.State.WRITTEN)
              .map(NameDecision::proposal)
              .toList();
      String woven = links.weave(note.text(), note.outline(), path, proposals).applyTo(note.text());
      Path file = out.resolve(kind).resolve(vault).resolve(path);
      if (!proposals.isEmpty()) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, woven);
      } else {
        Files.deleteIfExists(file);
      }
    }
  }

  /** A vault's notes in memory. */
  private record Folder(Map<String, String> texts, Resolver resolver) {
    static Folder read(Path root) throws IOException {
      Map<String, String> texts = new TreeMap<>();
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          String path = root.relativize(file).toString();
          if (path.toLowerCase(Locale.ROOT).endsWith(".md") && !("/" + path).contains("/.")) {
            texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
          }
        }
      }
      return new Folder(texts, Resolver.of(texts.keySet()));
    }

    SourceNote note(String path) {
      return SourceNote.read(path, texts.get(path), resolver);
    }

    Learning learned() throws IOException {
      List<NamedNote> notes = new ArrayList<>();
      texts.forEach((path, text) -> notes.add(named(path, text)));
      return Learning.from(notes, texts::get, resolver);
    }

    private static NamedNote named(String path, String text) {
      List<NameForm> names = new ArrayList<>();
      String file = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
      names.add(new NameForm(file, path, NameForm.Origin.TITLE));
      FrontMatter front = FrontMatter.read(text);
      for (String key : List.of("aliases", "alias")) {
        front.values(key).forEach(v -> names.add(new NameForm(v, path, NameForm.Origin.ALIAS)));
      }
      front.values("title").stream()
          .limit(1)
          .forEach(v -> names.add(new NameForm(v, path, NameForm.Origin.HEADING)));
      names.removeIf(n -> n.text().isBlank());
      return new NamedNote(path, names);
    }

    /** The notes whose links were left. */
    Set<String> train(Path names) throws IOException {
      Set<String> train = new TreeSet<>();
      for (String line : Files.readAllLines(names)) {
        if (line.contains("\"part\": \"train\"")) {
          String path = line.substring(line.indexOf(": \"") + 3, line.indexOf("\", \"title\""));
          if (texts.containsKey(path)) {
            train.add(path);
          }
        }
      }
      return train;
    }
  }
}
