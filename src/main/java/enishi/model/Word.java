package enishi.model;

import static enishi.model.EnishiException.badInput;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** A constant that has one word in datasets, Cypher, JSON and pages. */
public interface Word {
  @JsonValue
  String word();

  /** The constant of that word; empty if there is none. */
  static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.word().equals(word)).findFirst();
  }

  /** The constant of that word. Throws bad-input naming the words there are. */
  static <E extends Enum<E> & Word> E parse(Class<E> type, String word) {
    return find(type, word)
        .orElseThrow(
            () ->
                badInput(
                    "unknown %s (%s), expected one of %s",
                    type.getSimpleName(),
                    word,
                    Arrays.stream(type.getEnumConstants()).map(Word::word).toList()));
  }
}
