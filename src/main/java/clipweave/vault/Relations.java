package clipweave.vault;

import clipweave.note.Settings.Duplicates;
import clipweave.vault.Relation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The links between clips that need no guessing: the same source, a URL or a title of another clip
 * cited in a body, the same rare outside URL cited by both.
 */
public final class Relations {
  /** An outside URL cited by more clips than this says nothing about any two of them. */
  private static final int RARE = 4;

  /** A note lists at most this many clips that are related only by a shared citation. */
  private static final int MOST_RELATED = 12;

  private final Map<String, TreeSet<Relation>> byId = new TreeMap<>();
  private final Map<String, String> idByTitle = new HashMap<>();

  private final Duplicates policy;

  private Relations(Duplicates policy) {
    this.policy = policy;
  }

  /** The relations of clips that are all different notes. */
  public static Relations of(Collection<Card> cards) {
    return of(cards, Duplicates.MERGE);
  }

  /** The same, where copies of a page that have notes of their own are linked or not. */
  public static Relations of(Collection<Card> cards, Duplicates policy) {
    Relations relations = new Relations(policy);
    Map<String, List<Card>> bySource = bySource(cards);
    relations.addTitles(cards);
    relations.addSameSource(bySource);
    for (Card card : cards) {
      relations.addCitations(card, bySource);
    }
    relations.addRelated(cards, bySource.keySet());
    return relations;
  }

  /** What the note of a clip points at, the most certain first. */
  public List<Relation> of(String id) {
    return List.copyOf(byId.getOrDefault(id, new TreeSet<>()));
  }

  /** The clip whose title, folded, is this one, where there is exactly one. */
  public java.util.Optional<String> titled(String foldedTitle) {
    return java.util.Optional.ofNullable(idByTitle.get(foldedTitle)).filter(id -> !id.isEmpty());
  }

  private static Map<String, List<Card>> bySource(Collection<Card> cards) {
    Map<String, List<Card>> bySource = new TreeMap<>();
    for (Card card : cards) {
      card.urlKey().ifPresent(k -> bySource.computeIfAbsent(k, x -> new ArrayList<>()).add(card));
    }
    return bySource;
  }

  private void addTitles(Collection<Card> cards) {
    for (Card card : cards) {
      String folded = clipweave.names.Fold.title(card.title());
      if (!folded.isEmpty()) {
        idByTitle.merge(folded, card.id(), (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  private void addSameSource(Map<String, List<Card>> bySource) {
    for (List<Card> same : bySource.values()) {
      for (Card one : same) {
        for (Card other : same) {
          if (policy != Duplicates.KEEP || !one.fingerprint().equals(other.fingerprint())) {
            add(one.id(), other.id(), Kind.SAME_SOURCE, "");
          }
        }
      }
    }
  }

  private void addCitations(Card card, Map<String, List<Card>> bySource) {
    Set<String> targets = new LinkedHashSet<>();
    for (String key : card.cites()) {
      if (!card.urlKey().equals(java.util.Optional.of(key))) {
        bySource.getOrDefault(key, List.of()).forEach(other -> targets.add(other.id()));
      }
    }
    for (String target : targets) {
      add(card.id(), target, Kind.CITES, "");
      add(target, card.id(), Kind.CITED_BY, "");
    }
    for (String title : card.citedTitles()) {
      titled(title).ifPresent(target -> add(target, card.id(), Kind.CITED_BY, ""));
    }
  }

  private void addRelated(Collection<Card> cards, Set<String> sources) {
    Map<String, Set<String>> citing = new TreeMap<>();
    for (Card card : cards) {
      for (String key : card.cites()) {
        if (!sources.contains(key) && hasPath(key)) {
          citing.computeIfAbsent(key, k -> new TreeSet<>()).add(card.id());
        }
      }
    }
    Map<String, Integer> listed = new HashMap<>();
    citing.forEach(
        (key, ids) -> {
          if (ids.size() > 1 && ids.size() <= RARE) {
            relate(key, List.copyOf(ids), listed);
          }
        });
  }

  private void relate(String key, List<String> ids, Map<String, Integer> listed) {
    for (String one : ids) {
      for (String other : ids) {
        if (!knows(one, other) && listed.getOrDefault(one, 0) < MOST_RELATED) {
          if (add(one, other, Kind.RELATED, shown(key))) {
            listed.merge(one, 1, Integer::sum);
          }
        }
      }
    }
  }

  private boolean knows(String one, String other) {
    Set<String> known = new HashSet<>();
    byId.getOrDefault(one, new TreeSet<>()).forEach(r -> known.add(r.to()));
    return known.contains(other);
  }

  private boolean add(String from, String to, Kind kind, String why) {
    return !from.equals(to)
        && byId.computeIfAbsent(from, k -> new TreeSet<>()).add(new Relation(to, kind, why));
  }

  /** Home pages are cited by everybody. */
  private static boolean hasPath(String key) {
    int host = key.indexOf("://");
    int path = key.indexOf('/', host < 0 ? 0 : host + 3);
    return path >= 0 && path + 1 < key.length();
  }

  private static String shown(String key) {
    int host = key.indexOf("://");
    return host < 0 ? key : key.substring(host + 3);
  }
}
