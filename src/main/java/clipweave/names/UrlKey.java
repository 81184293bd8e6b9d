package clipweave.names;

import java.util.Objects;
import java.util.Optional;

/**
 * What a URL points at, for telling whether two are the same page.
 *
 * @param key scheme and host in lower case, default port, tracking parameters and text fragment
 *     gone, per-host rules applied
 * @param host the host in lower case, Unicode form, without {@code www.}
 * @param rule which tier or host rule made the key ({@code exact}, {@code tracking}, {@code
 *     youtube} …)
 */
public record UrlKey(String key, String host, String rule) {
  public UrlKey {
    Objects.requireNonNull(key);
    Objects.requireNonNull(host);
    Objects.requireNonNull(rule);
  }

  /** The key of an {@code http} or {@code https} URL; empty for anything else. Never fails. */
  public static Optional<UrlKey> of(String url) {
    throw new UnsupportedOperationException("not yet");
  }
}
