package clipweave.graph;

/** A URL as a name: host and path, without what a reader does not need. */
final class UrlTitle {
  private UrlTitle() {}

  static String of(String url) {
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    String bare = rest.startsWith("www.") ? rest.substring(4) : rest;
    int end = bare.indexOf('?');
    String path = end < 0 ? bare : bare.substring(0, end);
    String tidy = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Plain.shortened(Plain.line(tidy), 60);
  }
}
