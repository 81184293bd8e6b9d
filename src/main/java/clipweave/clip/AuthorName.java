package clipweave.clip;

import clipweave.names.FirstNames;
import clipweave.note.Author.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One name out of an author field, without what clippers put around it.
 *
 * @param rule what was done to it, or what it is
 */
record AuthorName(String name, Kind kind, Optional<String> handle, String rule, double sure) {
  /**
   * The host of a page whose address is cut: one word for its author may be the program that it was
   * written in.
   */
  static final String UNKNOWN = "?";

  /** Where authors go by their accounts. */
  private static final Set<String> ACCOUNTS =
      Set.of(
          "github.com",
          "gist.github.com",
          "gitlab.com",
          "bitbucket.org",
          "codeberg.org",
          "gitee.com",
          "reddit.com",
          "old.reddit.com",
          "news.ycombinator.com");

  private static final Set<String> SMALL =
      Set.of("To", "By", "From", "With", "And", "For", "In", "At");

  private static final Set<String> NOBODY =
      Set.of(
          ("null, unknown, unknown author, admin, administrator, root, undefined, none, nil, "
                  + "n/a, na, anonymous, anonym, author, the author, guest author, guest, user, "
                  + "no author, inc, inc., llc, ltd, ltd., gmbh, phd, posted on, by, staff, webmaster, "
                  + "[object object], re, archive, archives, archive », about, home, menu, 未知, 佚名, 匿名, 作者, неизвестен, desconocido, inconnu, unbekannt")
              .split(", "));

  /** Reads one name; empty for a placeholder. */
  static Optional<AuthorName> read(String written) {
    String text = Tidy.unquoted(Tidy.words(written).replace("''", "'"));
    String plain = BareName.opened(text);
    if (WebAddress.isWeb(plain)) {
      return address(plain);
    }
    if (plain.startsWith("()")) {
      plain = plain.substring(2).strip();
      if (plain.length() < 2) {
        return Optional.empty(); // "()x": the clipper's own failure
      }
    }
    String name = BareName.withoutMail(plain);
    Optional<AuthorName> account = account(name);
    if (account.isPresent()) {
      return account;
    }
    return person(BareName.closed(name), text);
  }

  private static Optional<AuthorName> person(String name, String text) {
    if (isNobody(name)) {
      return Optional.empty();
    }
    if (WebAddress.isHost(name)) {
      return of(name.toLowerCase(Locale.ROOT), Kind.SITE, "host", 0.9);
    }
    if (name.indexOf('@') > 0 || isAccountLike(name)) {
      return of(name, Kind.HANDLE, "account", 0.7);
    }
    if (Prose.isIn(name) || isGlued(name)) {
      return of(name, Kind.TEXT, "sentence", 0.6);
    }
    return name.equals(text)
        ? of(name, Kind.PERSON, "as-is", 0.9)
        : of(name, Kind.PERSON, "cleaned", 0.85);
  }

  /**
   * What one word means as an author of a page on that host: an account where there are accounts,
   * the site where it is called so.
   */
  AuthorName on(String host) {
    if (kind != Kind.PERSON || name.indexOf(' ') >= 0) {
      return this;
    }
    boolean isUnknown = host.equals(UNKNOWN) && isLatin(name.charAt(0));
    if (isUnknown || ACCOUNTS.contains(host)) {
      return new AuthorName(name, Kind.HANDLE, handle, "account", 0.7);
    }
    boolean isPlace = ACCOUNTS.stream().anyMatch(a -> WebAddress.name(a).equalsIgnoreCase(name));
    boolean isSite = isPlace || isPart(host);
    return isSite ? new AuthorName(name, Kind.SITE, handle, "site", 0.7) : this;
  }

  /** Whether the site calls itself so; in front of its domain it may be who writes there. */
  private boolean isPart(String host) {
    boolean isFirstName = FirstNames.has(name.toLowerCase(Locale.ROOT));
    return WebAddress.name(host).equalsIgnoreCase(name)
        || (!isFirstName && WebAddress.part(host).equalsIgnoreCase(name));
  }

  private static Optional<AuthorName> of(String name, Kind kind, String rule, double sure) {
    return Optional.of(new AuthorName(name, kind, Optional.empty(), rule, sure));
  }

  private static boolean isNobody(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    boolean letters = name.codePoints().anyMatch(Character::isLetterOrDigit);
    return !letters || NOBODY.contains(folded) || Leftovers.isNothing(name);
  }

  /** {@code @x}, {@code @x on Twitter}, {@code Name (@x)}. */
  private static Optional<AuthorName> account(String text) {
    String name = BareName.withoutTail(text);
    if (name.startsWith("@") && name.length() > 1 && name.charAt(1) != ' ') {
      String handle = name.substring(1).split(" ")[0];
      return Optional.of(
          new AuthorName("@" + handle, Kind.HANDLE, Optional.of(handle), "handle", 0.9));
    }
    int open = name.indexOf(" (@");
    if (open > 0 && name.endsWith(")")) {
      String handle = name.substring(open + 3, name.length() - 1).strip();
      return person(BareName.trimmed(name.substring(0, open)), name)
          .map(n -> new AuthorName(n.name(), n.kind(), Optional.of(handle), "handle-tail", 0.9));
    }
    return Optional.empty();
  }

  /** One lower-case Latin word: an account, as code hosts give it for an author. */
  private static boolean isAccountLike(String name) {
    boolean lower =
        name.chars()
            .allMatch(
                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0);
    return lower || name.endsWith("[bot]");
  }

  /** {@code ToLarsen}: a word of a sentence that lost the blank behind it. */
  private static boolean isGlued(String name) {
    return name.indexOf(' ') < 0
        && SMALL.stream()
            .anyMatch(
                w ->
                    name.startsWith(w)
                        && name.length() > w.length() + 1
                        && Character.isUpperCase(name.charAt(w.length()))
                        && Character.isLowerCase(name.charAt(w.length() + 1)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250;
  }

  /** A URL as a name: the account or the person it ends with, else its host. */
  private static Optional<AuthorName> address(String url) {
    String host = WebAddress.host(url).orElse(url);
    String path = url.split("[?#]", 2)[0];
    String end = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = end.substring(end.lastIndexOf('/') + 1);
    String before = end.substring(0, Math.max(0, end.lastIndexOf('/')));
    boolean person =
        Set.of("by", "author", "authors", "people", "user", "users")
            .contains(before.substring(before.lastIndexOf('/') + 1));
    if (last.startsWith("@") && last.length() > 1) {
      return Optional.of(
          new AuthorName(last, Kind.HANDLE, Optional.of(last.substring(1)), "address", 0.7));
    }
    return person && !last.isEmpty()
        ? of(last, Kind.HANDLE, "address", 0.6)
        : of(host, Kind.SITE, "address", 0.7);
  }
}
