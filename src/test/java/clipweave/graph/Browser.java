package clipweave.graph;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium without a window, spoken to by its own protocol; for tests of the page. */
final class Browser implements AutoCloseable, WebSocket.Listener {
  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final StringBuilder partial = new StringBuilder();
  private CompletableFuture<Void> loaded = new CompletableFuture<>();
  private String session = "";
  private int number;

  private Browser(Process process, String address) {
    this.process = process;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), this)
            .join();
  }

  /** The program, if this machine has one. */
  static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(":")).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open(Path profile, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--window-size=1400,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
    command.addAll(List.of(more));
    command.add("about:blank");
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      int at = line.indexOf("ws://");
      if (at >= 0) {
        Thread drain = new Thread(() -> err.lines().forEach(l -> {}));
        drain.setDaemon(true);
        drain.start();
        return new Browser(process, line.substring(at).strip()).attach();
      }
    }
    throw new IOException("chromium did not start");
  }

  private Browser attach() {
    JsonObject target = new JsonObject();
    target.addProperty("url", "about:blank");
    String id = ask("Target.createTarget", target).get("targetId").getAsString();
    JsonObject attach = new JsonObject();
    attach.addProperty("targetId", id);
    attach.addProperty("flatten", true);
    session = ask("Target.attachToTarget", attach).get("sessionId").getAsString();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      ask(domain + ".enable", new JsonObject());
    }
    return this;
  }

  /** Loads a page and waits until its first frames are drawn. */
  void load(String url) {
    loaded = new CompletableFuture<>();
    JsonObject navigate = new JsonObject();
    navigate.addProperty("url", url);
    ask("Page.navigate", navigate);
    loaded.orTimeout(60, TimeUnit.SECONDS).join();
    settle();
  }

  /** Two frames later, and after any flight of the camera has had its first step. */
  void settle() {
    run("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(1))))");
  }

  /** What an expression is worth, as text. */
  String run(String script) {
    JsonObject evaluate = new JsonObject();
    evaluate.addProperty("expression", script);
    evaluate.addProperty("awaitPromise", true);
    evaluate.addProperty("returnByValue", true);
    JsonObject answer = ask("Runtime.evaluate", evaluate);
    JsonElement value = answer.getAsJsonObject("result").get("value");
    return value == null ? answer.toString() : value.getAsString();
  }

  /** The text of an element. */
  String text(String selector) {
    return run("document.querySelector('" + selector + "').innerText");
  }

  void key(String key) {
    for (String type : List.of("keyDown", "keyUp")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("key", key);
      if (key.length() == 1 && type.equals("keyDown")) {
        event.addProperty("text", key);
      }
      ask("Input.dispatchKeyEvent", event);
    }
  }

  void type(String text) {
    JsonObject insert = new JsonObject();
    insert.addProperty("text", text);
    ask("Input.insertText", insert);
    settle();
  }

  void click(String selector) {
    run("document.querySelector('" + selector + "').click(); 1");
    settle();
  }

  void mouse(String type, double x, double y) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("x", x);
    event.addProperty("y", y);
    event.addProperty("button", type.equals("mouseMoved") ? "none" : "left");
    event.addProperty("clickCount", 1);
    ask("Input.dispatchMouseEvent", event);
  }

  /** Everything that was written to the console, or that the browser complained of. */
  List<String> said() {
    return List.copyOf(said);
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  private JsonObject ask(String method, JsonObject parameters) {
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    JsonObject message = new JsonObject();
    number++;
    answers.put(number, answer);
    message.addProperty("id", number);
    message.addProperty("method", method);
    message.add("params", parameters);
    if (!session.isEmpty()) {
      message.addProperty("sessionId", session);
    }
    socket.sendText(message.toString(), true).join();
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    partial.append(data);
    if (isLast) {
      hear(JsonParser.parseString(partial.toString()).getAsJsonObject());
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void hear(JsonObject message) {
    if (message.has("id")) {
      JsonObject result = message.getAsJsonObject("result");
      answers.remove(message.get("id").getAsInt()).complete(result == null ? message : result);
      return;
    }
    switch (message.get("method").getAsString()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
          said.add(message.get("params").toString());
      case "Network.requestWillBeSent" ->
          requests.add(
              message
                  .getAsJsonObject("params")
                  .getAsJsonObject("request")
                  .get("url")
                  .getAsString());
      default -> {
        // nothing that a test asks for
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
