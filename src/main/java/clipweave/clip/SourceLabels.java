package clipweave.clip;

import java.util.Set;

/** The words before a colon, and the texts of links, that say "this is where it comes from". */
final class SourceLabels {
  private static final Set<String> LABELS =
      Set.of(
          "source",
          "url",
          "link",
          "original",
          "originallink",
          "originalurl",
          "sourceurl",
          "clippedfrom",
          "readoriginal",
          "savedfrom",
          "originallypublishedat",
          "permalink",
          "fuente",
          "quelle",
          "fonte",
          "kaynak",
          "źródło",
          "zrodlo",
          "источник",
          "оригинал",
          "ссылка",
          "原文",
          "原文链接",
          "原文地址",
          "原文出处",
          "来源",
          "出处",
          "链接",
          "文章链接",
          "转载自",
          "本文来源",
          "原文連結",
          "來源",
          "出典",
          "元記事",
          "원문",
          "출처");

  private static final Set<String> LINK_TEXTS =
      Set.of(
          "readoriginal",
          "original",
          "originalarticle",
          "vieworiginal",
          "source",
          "原文",
          "阅读原文",
          "原文链接",
          "查看原文");

  private SourceLabels() {}

  static boolean isLabel(String words) {
    return LABELS.contains(FieldNames.fold(words));
  }

  static boolean isLinkText(String words) {
    return LINK_TEXTS.contains(FieldNames.fold(words));
  }
}
