package enishi.directory.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * How two names are alike, the closest first. What is shared is the key by which others may bear
 * the same name.
 */
record Likeness(Level level, @Nullable String shared) {
  /** In the order in which they are tried. */
  enum Level {
    /** One name, perhaps with old characters, other width or spaces. */
    SAME,
    /** A name of one is an alias of the other, or an alias of both. */
    ALIAS,
    /** Family name and given name have changed places. */
    SWAPPED,
    /** One of the names is written in kana and reads as the other. */
    KANA,
    /** Read alike, and all characters but one are the same. */
    READS_AND_LOOKS_ALIKE,
    /** Read alike, written otherwise. */
    READS_ALIKE,
    /** All characters but one are the same, and a reading is not recorded. */
    LOOKS_ALIKE,
    DIFFERENT;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Names shorter than this are not alike where one character differs. */
  static final int LEAST_LENGTH = 3;

  static Likeness of(Profile a, Profile b) {
    if (a.key().equals(b.key())) {
      return new Likeness(Level.SAME, a.key());
    }
    Optional<String> alias = common(a.keys(), b.keys());
    if (alias.isPresent()) {
      return new Likeness(Level.ALIAS, alias.get());
    }
    Optional<String> parts = common(a.parts(), b.parts());
    Optional<String> reading = common(a.readings(), b.readings());
    if (parts.isPresent() && reading.isEmpty()) {
      return new Likeness(Level.SWAPPED, parts.get());
    }
    boolean looksAlike = isOneApart(a.key(), b.key());
    if (reading.isPresent()) {
      boolean kana = a.isKanaOnly() || b.isKanaOnly();
      return new Likeness(
          kana ? Level.KANA : looksAlike ? Level.READS_AND_LOOKS_ALIKE : Level.READS_ALIKE,
          reading.get());
    }
    boolean unread = a.guessed() || b.guessed();
    return looksAlike && unread
        ? new Likeness(Level.LOOKS_ALIKE, null)
        : new Likeness(Level.DIFFERENT, null);
  }

  static Optional<String> common(SortedSet<String> one, SortedSet<String> other) {
    return one.stream().filter(other::contains).findFirst();
  }

  /** Whether one character was replaced, left out or put in. O(length) time. */
  static boolean isOneApart(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (Math.min(a.length, b.length) < LEAST_LENGTH || Math.abs(a.length - b.length) > 1) {
      return false;
    }
    int begin = 0;
    while (begin < a.length && begin < b.length && a[begin] == b[begin]) {
      begin++;
    }
    int end = 0;
    while (end < a.length - begin
        && end < b.length - begin
        && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      end++;
    }
    return Math.max(a.length, b.length) - begin - end <= 1;
  }
}
