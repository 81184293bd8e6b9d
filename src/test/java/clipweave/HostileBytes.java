package clipweave;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Encodings, broken ones too, and files that are no text at all. */
final class HostileBytes {
  private HostileBytes() {}

  static void put(Hostile.Into into) {
    encodings(into);
    broken(into);
    binary(into);
    signs(into);
    ends(into);
  }

  private static void encodings(Hostile.Into into) {
    into.put("utf8.md", text("utf8"));
    into.put("utf8-mark.md", "\ufeff" + text("utf8 mark"));
    into.put("utf8-two-marks.md", "\ufeff\ufeff" + text("utf8 two marks"));
    into.put("utf16le.md", ("\ufeff" + text("16le")).getBytes(StandardCharsets.UTF_16LE));
    into.put("utf16be.md", ("\ufeff" + text("16be")).getBytes(StandardCharsets.UTF_16BE));
    into.put("utf16le-no-mark.md", text("16le bare").getBytes(StandardCharsets.UTF_16LE));
    into.put("utf16be-no-mark.md", text("16be bare").getBytes(StandardCharsets.UTF_16BE));
    into.put(
        "utf16-fields.md",
        ("\ufeffauthor:: Ann Ox\r\nclipped:: [[2024-01-02]]\r\n\r\nBody.\r\n")
            .getBytes(StandardCharsets.UTF_16LE));
    into.put("utf32.md", text("32").getBytes(Charset.forName("UTF-32")));
    for (String name :
        new String[] {
          "ISO-8859-1", "windows-1252", "GBK", "Shift_JIS", "EUC-KR", "KOI8-R", "UTF-7"
        }) {
      if (Charset.isSupported(name)) {
        into.put(name + ".md", text(name).replace("🦆", "é白ф").getBytes(Charset.forName(name)));
      }
    }
  }

  private static void broken(Hostile.Into into) {
    into.put("overlong.md", bytes("overlong \n", 0xC0, 0xAF, '\n'));
    into.put("surrogate.md", bytes("half \n", 0xED, 0xA0, 0x80, '\n'));
    into.put("cut.md", bytes("cut in a letter \n", 0xE9, 0xB7));
    into.put("too-high.md", bytes("too high \n", 0xF4, 0x90, 0x80, 0x80));
    into.put("ff-fe-inside.md", bytes("inside \n", 0xFF, 0xFE, 'x'));
    into.put("utf16-odd.md", bytes("", 0xFF, 0xFE, 'a', 0, 'b'));
    into.put("utf16-half.md", bytes("", 0xFF, 0xFE, 'a', 0, 0x3D, 0xD8, 'b', 0));
    into.put("utf16-mark-only.md", bytes("", 0xFF, 0xFE));
    into.put("utf16-zero.md", bytes("", 0xFE, 0xFF, 0, 'a', 0, 0, 0, 'b'));
    into.put("bad-late.md", bytes("x".repeat(70_000), 0xFF));
  }

  private static void binary(Hostile.Into into) {
    into.put("empty.md", "");
    into.put("empty.txt", "");
    into.put("mark-only.md", "\ufeff");
    into.put("zero-first.md", "\0" + text("zero first"));
    into.put("zero-inside.md", text("zero inside") + "a\0b\n");
    into.put("zero-last.md", text("zero last") + "\0");
    into.put("zeros.md", "\0".repeat(5000));
    into.put("elf.md", bytes("\u007fELF", 2, 1, 1, 0, 0, 0, 0xFF, 0xFE));
    into.put("png.md", bytes("", 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13));
    into.put("gzip.txt", bytes("", 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0));
    into.put("pdf.md", bytes("%PDF-1.7\n%", 0xE2, 0xE3, 0xCF, 0xD3, '\n'));
    byte[] large = new byte[(8 << 20) + 1];
    Arrays.fill(large, (byte) 'l');
    into.put("over-8-mib.md", large);
  }

  private static void signs(Hostile.Into into) {
    into.put("replacement.md", text("replacement") + "already \ufffd here\n");
    into.put(
        "c0.md", text("c0") + "\u0001\u0002\u0007\b\u000b\f\u000e\u001b[31mred\u001b[0m\u007f\n");
    into.put("c1.md", text("c1") + "\u0080\u0085\u009b31m\u009f\n");
    into.put("separators.md", text("separators") + "one\u2028two\u2029three\u0085four\n");
    into.put("bidi.md", text("bidi") + "\u202eevil\u202c \u2066x\u2069 \u200f\n");
    into.put(
        "nonchars.md",
        text("nonchars") + "\ufdd0 \uffff \ufffe " + Character.toString(0x1FFFF) + "\n");
    into.put(
        "private.md", text("private") + "\ue000 \uf8ff " + Character.toString(0x10FFFD) + "\n");
    into.put("tags.md", text("tag letters") + Character.toString(0xE0041).repeat(50) + "\n");
    into.put("zalgo.md", text("zalgo") + "a" + "\u0301\u0323".repeat(20_000) + "\n");
    into.put("joined.md", text("joined") + "👩\u200d".repeat(5000) + "👩\n");
    into.put("one-letter.md", "a");
    into.put("one-newline.md", "\n");
    into.put("blanks.md", " \t \n\t\n   ");
    into.put("nbsp.md", "\u00a0\u00a0\n\u3000\n\u200b\n");
    into.put("mark-inside.md", "Mark\n\n\ufeff---\ntitle: no\n---\n" + Hostile.CITES);
    into.put("not-nfc.md", text("not nfc") + "A\u030angstro\u0308m \u1112\u1161\u11ab\n");
  }

  private static void ends(Hostile.Into into) {
    into.put("crlf.md", text("crlf").replace("\n", "\r\n"));
    into.put("cr.md", text("cr").replace("\n", "\r"));
    into.put("mixed.md", text("mixed") + "one\r\ntwo\nthree\rfour\n\rfive\r\r\n");
    into.put("crcrlf.md", text("crcrlf").replace("\n", "\r\r\n"));
    into.put(
        "crlf-head-only.md",
        Hostile.head("crlf head").replace("\n", "\r\n") + "body\n" + Hostile.CITES);
    into.put("crlf-body-only.md", Hostile.head("crlf body") + "body\r\nmore\r\n" + Hostile.CITES);
    into.put("no-end.md", text("no end").strip());
    into.put("cr-last.md", text("cr last") + "last\r");
    into.put("blank-tail.md", text("blank tail") + "  \n\t\n\n\n   ");
    into.put("newlines.md", "first\n" + "\n".repeat(100_000) + "last " + Hostile.CITES);
  }

  private static String text(String name) {
    return Hostile.head("Bytes " + name) + "Körner, 鷺 und 🦆.\n" + Hostile.CITES;
  }

  private static byte[] bytes(String first, int... more) {
    byte[] head = first.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(head, head.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[head.length + i] = (byte) more[i];
    }
    return all;
  }
}
