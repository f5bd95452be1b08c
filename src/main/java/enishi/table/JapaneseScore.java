package enishi.table;

import java.nio.CharBuffer;
import java.util.function.Consumer;

/**
 * How much a text looks like Japanese, in points. EUC-JP read as windows-31j turns kana into
 * half-width kana behind half-width commas and dots; windows-31j read as EUC-JP turns half-width
 * kana into rare kanji and foreign letters. Full-width kana and kanji count per two bytes, so that
 * two readings of the same bytes compare.
 */
final class JapaneseScore implements Consumer<CharBuffer> {
  private long value;

  @Override
  public void accept(CharBuffer text) {
    for (int i = text.position(); i < text.limit(); i++) {
      value += points(text.get(i));
    }
  }

  long value() {
    return value;
  }

  private static int points(char c) {
    if (c < 0x80) {
      return 0;
    }
    if (c < 0xA0 || (c >= 0xE000 && c < 0xF900)) {
      return -10; // control characters, private use
    }
    if (c >= 0x3041 && c <= 0x30FC) {
      return 4;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return 3;
    }
    if (c == '、' || c == '。' || c == '「' || c == '」' || c == '\u3000' || (c >= '！' && c <= '～')) {
      return 3;
    }
    if (c >= '｡' && c <= '･') {
      return -4;
    }
    if (c >= 'ｦ' && c <= 'ﾟ') {
      return 1;
    }
    return c < 0x600 ? -3 : 0; // Greek, Cyrillic and Latin letters with accents
  }
}
