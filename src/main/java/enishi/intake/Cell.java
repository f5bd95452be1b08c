package enishi.intake;

import enishi.model.EntityKind;
import enishi.model.Word;
import java.util.Set;

/** What a column's cells hold, and so what a good cell becomes. */
sealed interface Cell {
  /** The row's own id: the key of that kind. */
  record Key(EntityKind kind) implements Cell {}

  /** An id of one of these kinds; a bare key where there is one kind. */
  record Reference(Set<EntityKind> kinds) implements Cell {}

  /** Several ids of one kind, separated by semicolons. */
  record References(EntityKind kind) implements Cell {}

  /** A 6-digit local-government code with its check digit: the key of a municipality. */
  record Code() implements Cell {}

  /** Free text. */
  record Text() implements Cell {}

  /** Several texts, separated by semicolons. */
  record Texts() implements Cell {}

  record Date() implements Cell {}

  /** A whole number from min to max. */
  record Count(long min, long max) implements Cell {}

  /** Whole yen. */
  record Yen() implements Cell {}

  /** One amount, or one a night separated by semicolons, in whole yen. */
  record YenList() implements Cell {}

  record Flag() implements Cell {}

  /** One word of a fixed list. */
  record OneOf(Class<? extends Word> type) implements Cell {}
}
