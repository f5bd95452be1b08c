package enishi.model;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of things that have an id, by the word before the colon. */
public enum EntityKind {
  PERSON("person", "Person"),
  ORGANIZATION("organization", "Organization"),
  MUNICIPALITY("municipality", "Municipality"),
  PROJECT("project", "Project"),
  EVENT("event", "Event"),
  NEED("need", "Need"),
  PROGRAMME("programme", "Programme"),
  REGISTER("register", "Register"),
  STAY("stay", "Stay"),
  CASE("case", "Case"),
  LEDGER("ledger", "Ledger");

  private static final Map<String, EntityKind> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(EntityKind::word, Function.identity()));

  private final String word;
  private final String label;

  EntityKind(String word, String label) {
    this.word = word;
    this.label = label;
  }

  public static EntityKind parse(String word) {
    EntityKind kind = BY_WORD.get(word);
    if (kind == null) {
      throw badInput(
          "unknown kind (%s), expected one of %s",
          word, BY_WORD.keySet().stream().sorted().toList());
    }
    return kind;
  }

  /** The word in an id, for example {@code person}. */
  public String word() {
    return word;
  }

  /** The label of the node in Neo4j, for example {@code Person}. */
  public String label() {
    return label;
  }
}
