package clipweave.disk;

import clipweave.disk.ObsidianSettings.DailyNotes;
import clipweave.names.LinkStyle;
import clipweave.note.Problem;
import clipweave.text.Place;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads Obsidian's settings; a file that is odd counts as one that is not there (V2). */
final class ObsidianFiles {
  private final Path root;
  private final List<Problem> problems = new ArrayList<>();

  ObsidianFiles(Path root) {
    this.root = root;
  }

  ObsidianSettings read() {
    Optional<Path> folder = folder();
    JsonObject app = object(folder, "app.json");
    return new ObsidianSettings(
        linkStyle(app),
        attachmentFolder(text(app, "attachmentFolderPath")),
        dailyNotes(folder),
        types(object(folder, "types.json")),
        texts(app.get("userIgnoreFilters")),
        problems);
  }

  /** {@code .obsidian}, or the first dot folder that holds {@code app.json}. */
  private Optional<Path> folder() {
    Path usual = root.resolve(".obsidian");
    if (Files.isDirectory(usual)) {
      return Optional.of(usual);
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, ".*")) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry.resolve("app.json"))) {
          found.add(entry);
        }
      }
    } catch (IOException noFolder) {
      return Optional.empty();
    }
    return found.stream().sorted().findFirst();
  }

  private static LinkStyle linkStyle(JsonObject app) {
    LinkStyle.Path path =
        switch (text(app, "newLinkFormat")) {
          case "relative" -> LinkStyle.Path.RELATIVE;
          case "absolute" -> LinkStyle.Path.ABSOLUTE;
          default -> LinkStyle.Path.SHORTEST;
        };
    return new LinkStyle(path, isTrue(app.get("useMarkdownLinks")));
  }

  private static Optional<String> attachmentFolder(String path) {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.equals("/") ? "" : path);
  }

  /** Switched off is as good as not there; on without settings of its own means the usual ones. */
  private Optional<DailyNotes> dailyNotes(Optional<Path> folder) {
    Optional<JsonElement> plugins = json(folder, "core-plugins.json");
    boolean isOff = plugins.filter(JsonElement::isJsonObject).map(this::isOff).orElse(false);
    if (isOff) {
      return Optional.empty();
    }
    Optional<JsonObject> own = json(folder, "daily-notes.json").flatMap(ObsidianFiles::asObject);
    if (own.isPresent()) {
      String format = text(own.get(), "format");
      return Optional.of(
          new DailyNotes(
              text(own.get(), "folder"), format.isEmpty() ? DailyNotes.DEFAULT.format() : format));
    }
    return plugins.filter(ObsidianFiles::isOn).map(on -> DailyNotes.DEFAULT);
  }

  private boolean isOff(JsonElement plugins) {
    JsonElement value = plugins.getAsJsonObject().get("daily-notes");
    return value != null && !isTrue(value);
  }

  /** Older versions of Obsidian wrote a list of names, newer ones a map. */
  private static boolean isOn(JsonElement plugins) {
    return plugins.isJsonObject()
        ? isTrue(plugins.getAsJsonObject().get("daily-notes"))
        : texts(plugins).contains("daily-notes");
  }

  private static Map<String, String> types(JsonObject file) {
    Map<String, String> types = new TreeMap<>();
    JsonElement named = file.get("types");
    if (named != null && named.isJsonObject()) {
      for (String name : named.getAsJsonObject().keySet()) {
        String type = text(named.getAsJsonObject(), name);
        if (!type.isEmpty()) {
          types.put(name, type);
        }
      }
    }
    return types;
  }

  private JsonObject object(Optional<Path> folder, String name) {
    return json(folder, name).flatMap(ObsidianFiles::asObject).orElseGet(JsonObject::new);
  }

  private static Optional<JsonObject> asObject(JsonElement element) {
    return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
  }

  private Optional<JsonElement> json(Optional<Path> folder, String name) {
    Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::exists);
    return file.flatMap(this::parse);
  }

  private Optional<JsonElement> parse(Path file) {
    Reading reading = TextFile.readNote(file);
    if (reading instanceof Reading.Unreadable bad) {
      return odd(file, bad.says());
    }
    String text = ((Reading.Text) reading).text();
    try {
      JsonElement found =
          JsonParser.parseString(text.startsWith("\uFEFF") ? text.substring(1) : text);
      return Optional.of(found);
    } catch (JsonParseException e) {
      return odd(file, "not JSON");
    }
  }

  private Optional<JsonElement> odd(Path file, String says) {
    String path = root.relativize(file).toString().replace('\\', '/');
    problems.add(Problem.note(path, Place.START, says, "Obsidian's usual settings are used"));
    return Optional.empty();
  }

  private static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    boolean isText = value != null && value.isJsonPrimitive();
    return isText && value.getAsJsonPrimitive().isString() ? value.getAsString() : "";
  }

  private static boolean isTrue(JsonElement value) {
    return value != null
        && value.isJsonPrimitive()
        && value.getAsJsonPrimitive().isBoolean()
        && value.getAsBoolean();
  }

  private static List<String> texts(JsonElement value) {
    List<String> texts = new ArrayList<>();
    if (value != null && value.isJsonArray()) {
      JsonArray array = value.getAsJsonArray();
      array.forEach(
          e -> {
            if (e.isJsonPrimitive() && e.getAsJsonPrimitive().isString()) {
              texts.add(e.getAsString());
            }
          });
    }
    return texts;
  }
}
