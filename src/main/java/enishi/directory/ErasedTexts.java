package enishi.directory;

import enishi.model.Id;
import enishi.store.Row;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a free text may name an erased person: the id, and the names in the ways they are
 * written. A name of one or two characters is also part of other words, so it counts only where it
 * is all of the text.
 */
final class ErasedTexts {
  private static final int SHORTEST_INSIDE = 3;
  private static final String MARK = "…";
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String text) -> -text.length()).thenComparing(text -> text);

  private final List<String> all;
  private final Pattern inside;

  private ErasedTexts(Stream<String> texts) {
    all = texts.filter(text -> !text.isBlank()).distinct().sorted(LONGEST_FIRST).toList();
    inside = Pattern.compile(String.join("|", texts().stream().map(ErasedTexts::pattern).toList()));
  }

  static ErasedTexts of(Id person, Stream<String> names) {
    return new ErasedTexts(
        Stream.concat(Stream.of(person.value()), names.flatMap(ErasedTexts::spellings)));
  }

  /** Those of an erasure that was begun. */
  static ErasedTexts of(List<String> texts) {
    return new ErasedTexts(texts.stream());
  }

  /** As {@link #of(List)} takes them. */
  List<String> all() {
    return all;
  }

  /** Those that count wherever they stand in a text. */
  List<String> texts() {
    return all.stream().filter(text -> text.length() >= SHORTEST_INSIDE).toList();
  }

  /** Those that count only where they are the whole text. */
  List<String> words() {
    return all.stream().filter(text -> text.length() < SHORTEST_INSIDE).toList();
  }

  /** The text without the person. */
  String without(String text) {
    return all.contains(text)
        ? MARK
        : inside.matcher(text).replaceAll(Matcher.quoteReplacement(MARK));
  }

  /** Whether the text names the person; {@code person:aoki2} does not name {@code person:aoki}. */
  boolean isIn(String text) {
    return !without(text).equals(text);
  }

  static Stream<String> names(Row described) {
    return Stream.of("names", "kanas", "aliases")
        .flatMap(column -> described.texts(column).stream());
  }

  private static Stream<String> spellings(String name) {
    List<String> parts = List.of(name.strip().split("[\\s\u3000]+"));
    return new TreeSet<>(
            List.of(
                name.strip(),
                String.join("", parts),
                String.join(" ", parts),
                String.join("\u3000", parts)))
        .stream();
  }

  private static String pattern(String text) {
    return text.startsWith("person:")
        ? Pattern.quote(text) + "(?![^\\s;:、。，．,()（）「」→])"
        : Pattern.quote(text);
  }
}
