package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.table.CellParser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fact as somebody types it.
 *
 * @param fields field to its text; a new person in the place of a field is said by {@code
 *     field.name}, {@code field.kana}, {@code field.residence} and {@code field.organization}
 * @param on the day; null for today
 * @param evidence where it is known from; empty for the account and the day
 */
public record FactDraft(
    FactKind kind, Map<String, String> fields, @Nullable LocalDate on, String evidence) {
  private static final int MAX_TEXT = 500;
  private static final Set<String> OF_NEW = Set.of("name", "kana", "residence", "organization");

  public FactDraft {
    Map<String, String> filled = new HashMap<>();
    fields.forEach(
        (name, text) -> {
          if (text != null && !text.isBlank()) {
            filled.put(name, text.strip());
          }
        });
    fields = Map.copyOf(filled);
    evidence = evidence.strip();
    for (String text : fields.values()) {
      requireShort(text);
    }
    requireShort(evidence);
    if (kind.fields().isEmpty()) {
      throw badInput("kind (%s) is not recorded by form", kind.word());
    }
    requireKnown(kind, fields);
    for (Field field : kind.fields()) {
      requireFilled(field, fields);
    }
  }

  /** Reads what forms and scripts send: {@code on} and {@code evidence} are among the fields. */
  static FactDraft parse(FactKind kind, Map<String, String> sent) {
    Map<String, String> fields = new HashMap<>(sent);
    String on = plain(fields.remove("on"));
    String evidence = plain(fields.remove("evidence"));
    return new FactDraft(kind, fields, on.isEmpty() ? null : day("on", on), evidence);
  }

  private static String plain(@Nullable String sent) {
    return sent == null ? "" : sent.strip();
  }

  private static void requireShort(String text) {
    if (text.length() > MAX_TEXT) {
      throw badInput("a text of (%d) characters, expected at most %d", text.length(), MAX_TEXT);
    }
  }

  private static void requireKnown(FactKind kind, Map<String, String> fields) {
    Set<String> left = new TreeSet<>(fields.keySet());
    for (Field field : kind.fields()) {
      left.remove(field.name());
      if (field.mayBeNew()) {
        OF_NEW.forEach(part -> left.remove(field.name() + "." + part));
      }
    }
    if (!left.isEmpty()) {
      throw badInput(
          "fields (%s) are none of %s, expected %s",
          left, kind.word(), kind.fields().stream().map(Field::name).toList());
    }
  }

  private static void requireFilled(Field field, Map<String, String> fields) {
    String text = fields.getOrDefault(field.name(), "");
    boolean isNew = field.mayBeNew() && fields.containsKey(field.name() + ".name");
    if (text.isEmpty() && field.required() && !isNew && field.choices().isEmpty()) {
      throw badInput(
          "%s is missing.%nMaybe choose it from the list, or describe a new one.", field.name());
    }
    if (!text.isEmpty() && !field.choices().isEmpty() && !field.choices().contains(text)) {
      throw badInput("%s (%s), expected one of %s", field.name(), text, field.choices());
    }
  }

  static LocalDate day(String field, String text) {
    return CellParser.DATE
        .parse(text)
        .orElseThrow(
            () -> badInput("%s (%s), expected %s", field, text, CellParser.DATE.expected()));
  }

  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  String choice(Field field) {
    return fields.getOrDefault(field.name(), field.choices().getFirst());
  }

  /** The id that a field names; empty where it names none. Throws bad-input for another kind. */
  Optional<Id> find(Field field) {
    String text = text(field.name());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Id id =
        field.kinds().size() == 1
            ? Id.parse(field.kinds().getFirst(), text)
            : text.indexOf(':') < 0 ? Id.of(EntityKind.PERSON, text) : Id.parse(text);
    if (!field.kinds().contains(id.kind())) {
      throw badInput(
          "%s (%s) is a %s, expected %s", field.name(), id, id.kind().word(), field.kindWords());
    }
    return Optional.of(id);
  }
}
