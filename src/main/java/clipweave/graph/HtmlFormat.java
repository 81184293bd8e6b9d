package clipweave.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * One page that needs nothing else: no network, no server. Its security policy lets only the one
 * script and the one style sheet run that it names by their hashes; all names and sentences are
 * data in JSON, and the script puts them into the page as text, never as markup.
 */
final class HtmlFormat implements GraphFormat {
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "camera.js",
          "webgl.js",
          "plain.js",
          "overlay.js",
          "filters.js",
          "panel.js",
          "search.js",
          "list.js",
          "time.js",
          "main.js");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String ending() {
    return "html";
  }

  @Override
  public String about() {
    return "a page to explore it with, in one file";
  }

  @Override
  public boolean isPicture() {
    return true;
  }

  /** Addresses that only one note cites are left out unless they are asked for. */
  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    Graph measured = SharedUrls.shown(graph, options);
    String style = resource("page.css");
    StringBuilder script = new StringBuilder("(function () {\n'use strict';\n");
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    script.append("})();\n");
    String[] page = resource("page.html").split("(?=\\$[A-Z]+\\$)");
    PageData data = new PageData(measured, Layout.of(measured));
    for (String part : page) {
      int end = part.startsWith("$") ? part.indexOf('$', 1) + 1 : 0;
      switch (part.substring(0, end)) {
        case "$TITLE$" -> out.append(XmlText.escaped(options.heading()));
        case "$STYLEHASH$" -> out.append(hash(style));
        case "$SCRIPTHASH$" -> out.append(hash(script.toString()));
        case "$STYLE$" -> out.append(style);
        case "$SCRIPT$" -> out.append(script);
        case "$GRAPH$" -> data.writeGraph(options, out);
        case "$WORDS$" -> new PageWords(measured).write(out);
        default -> out.append(part.substring(0, end));
      }
      out.append(part.substring(end));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
