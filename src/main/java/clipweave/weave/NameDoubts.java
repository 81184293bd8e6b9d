package clipweave.weave;

import java.util.List;
import java.util.Set;

/** What looks like a name and is none, or none that anybody would keep a note of. */
final class NameDoubts {
  /** Abbreviations that are words of the language by now. */
  private static final Set<String> ABBREVIATIONS =
      CommonWords.words(
          """
          url urls uri api apis ui ux id ids pdf pdfs ok tv faq faqs ceo cto cfo coo cpu cpus gpu gpus
          ram pc pcs usb html css http https json xml yaml csv sql db os ip dns cli gui ide ides sdk ci
          cd ci/cd pr prs qa hr it diy tl tl;dr tldr am pm vs rss ssh ssl tls vpn io dm dms rt op edit
          ps pps nb aka asap fyi imo imho lol eta etc isbn doi iq eq dna rna gdp vat kpi kpis roi b2b
          b2c seo ads mvp poc crud rest todo readme wip tdd ddd oop ascii utf sms gps led lcd hd dvd cd
          cds suv atm pin vip rsvp ngo ngos phd mba ba ma bsc msc md mr ii iii iv vi vii viii ix xi
          """);

  private static final List<String> FILES =
      List.of(
          ".md", ".txt", ".json", ".py", ".html", ".yaml", ".yml", ".sh", ".pdf", ".ts", ".css");

  private NameDoubts() {}

  /** Words that are no name whatever the clips say. */
  static boolean isNone(List<NameToken> words) {
    NameToken first = words.get(0);
    return words.size() == 1
        ? isNone(first)
        : words.stream().allMatch(w -> isCalendar(w) || NameWords.isTitle(w.key()))
            || isNumbered(words);
  }

  private static boolean isNone(NameToken word) {
    String key = word.key();
    return word.text().length() < 2
        || word.isInitial()
        || Character.isDigit(key.charAt(0))
        || ABBREVIATIONS.contains(key)
        || NameWords.isPeople(key)
        || NameWords.isCalendar(key)
        || NameWords.isTitle(key)
        || CommonWords.isFunction(key)
        || isVersion(key)
        || key.startsWith("non-")
        || NameWords.isLegal(key)
        || FILES.stream().anyMatch(key::endsWith);
  }

  private static boolean isCalendar(NameToken word) {
    return NameWords.isCalendar(word.key()) || word.isNumber();
  }

  /** {@code Page 92}, {@code Chapter 3}. */
  private static boolean isNumbered(List<NameToken> words) {
    return words.stream().anyMatch(NameToken::isNumber)
        && words.stream().allMatch(w -> w.isNumber() || CommonWords.isCommon(w.key()));
  }

  /** {@code V2}. */
  private static boolean isVersion(String key) {
    return key.startsWith("v")
        && key.substring(1).chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  /** Whether every word is one of the language: {@code Deep Research}, {@code Big Tech}. */
  static boolean areWords(List<NameToken> words) {
    return words.stream().allMatch(w -> w.isNumber() || CommonWords.isCommon(w.key()));
  }
}
