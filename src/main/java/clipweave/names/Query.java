package clipweave.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parameters of a URL in their order, each as it is written. */
record Query(List<String> parameters) {
  private static final Query NONE = new Query(List.of());

  Query {
    parameters = List.copyOf(parameters);
  }

  /**
   * The parameters of a query with its {@code ?}; empty ones between two {@code &} are gone, and so
   * is the {@code amp;} that a page's source has after each of them.
   */
  static Query of(String query) {
    if (query.isEmpty()) {
      return NONE;
    }
    String inner = (query.startsWith("?") ? query.substring(1) : query).replace("&amp;", "&");
    return new Query(List.of(inner.split("&", -1)).stream().filter(p -> !p.isEmpty()).toList());
  }

  static String name(String parameter) {
    int equal = parameter.indexOf('=');
    return Percent.decode(equal < 0 ? parameter : parameter.substring(0, equal));
  }

  static String value(String parameter) {
    int equal = parameter.indexOf('=');
    return equal < 0 ? "" : parameter.substring(equal + 1);
  }

  /** The first value under a name; empty values count as missing. */
  Optional<String> first(String name) {
    return parameters.stream()
        .filter(p -> name(p).equals(name) && !value(p).isEmpty())
        .map(Query::value)
        .findFirst();
  }

  boolean has(String name) {
    return parameters.stream().anyMatch(p -> name(p).equals(name));
  }

  /** Without the parameters whose names are so. */
  Query without(Predicate<String> names) {
    if (parameters.isEmpty()) {
      return this;
    }
    return new Query(parameters.stream().filter(p -> !names.test(name(p))).toList());
  }

  /** As it stands in a URL: with its {@code ?}, empty when nothing is left. */
  String written() {
    if (parameters.isEmpty()) {
      return "";
    }
    return parameters.stream().collect(Collectors.joining("&", "?", ""));
  }
}
