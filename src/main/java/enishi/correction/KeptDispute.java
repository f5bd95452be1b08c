package enishi.correction;

import enishi.model.Id;
import enishi.model.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dispute as the store has it: the properties of its node. */
record KeptDispute(Map<String, Object> values) {
  KeptDispute {
    values = Map.copyOf(values);
  }

  static KeptDispute asked(
      String id,
      DisputeKind kind,
      Id person,
      @Nullable StatedFact fact,
      String reason,
      Right right,
      Instant at,
      boolean isOwn) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("kind", kind.word());
    values.put("state", DisputeState.OPEN.word());
    values.put("person", person.value());
    values.put("reason", reason);
    values.put("at", at.toEpochMilli());
    values.put("own", isOwn);
    put(values, "rightOn", words(right.on()));
    put(values, "rightUntil", words(right.until()));
    put(values, "rightRole", right.role());
    if (fact != null) {
      values.put("fact", fact.key().toString());
      values.put("keys", fact.keys());
      values.put("factKind", fact.kind());
      values.put("about", fact.about().stream().map(Id::value).toList());
      put(values, "factOn", words(fact.on()));
      put(values, "factUntil", words(fact.until()));
      put(values, "factNote", fact.note());
      values.put("sources", fact.sources());
      values.put("table", fact.table());
      values.put(
          "cells",
          fact.cells().entrySet().stream()
              .map(cell -> cell.getKey() + "=" + cell.getValue())
              .sorted()
              .toList());
    }
    return new KeptDispute(values);
  }

  private static <V> void put(Map<String, V> values, String key, @Nullable V value) {
    if (value != null) {
      values.put(key, value);
    }
  }

  private static @Nullable String words(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  String id() {
    return text("id");
  }

  Id person() {
    return Id.parse(text("person"));
  }

  DisputeKind kind() {
    return Word.parse(DisputeKind.class, text("kind"));
  }

  DisputeState state() {
    return Word.parse(DisputeState.class, text("state"));
  }

  Instant at() {
    return Instant.ofEpochMilli((Long) Objects.requireNonNull(values.get("at")));
  }

  @Nullable Instant answeredAt() {
    return values.get("answeredAt") instanceof Long at ? Instant.ofEpochMilli(at) : null;
  }

  LocalDate dueOn(ZoneId zone) {
    return at().atZone(zone).toLocalDate().plusDays(kind().days());
  }

  Right right() {
    return new Right(date("rightOn"), date("rightUntil"), textOrNull("rightRole"));
  }

  List<String> texts(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The cells of the fact with what is right in their place. */
  Map<String, String> rightCells() {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String cell : texts("cells")) {
      int at = cell.indexOf('=');
      cells.put(cell.substring(0, at), cell.substring(at + 1));
    }
    Right right = right();
    put(cells, "on", words(right.on()));
    put(cells, text("table").equals("referrals") ? "expires_on" : "until", words(right.until()));
    put(cells, "role", right.role());
    return cells;
  }

  /** All persons whom its node names. */
  List<String> persons() {
    return Stream.concat(Stream.of(text("person")), texts("about").stream())
        .filter(id -> id.startsWith("person:"))
        .distinct()
        .sorted()
        .toList();
  }

  String text(String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  @Nullable String textOrNull(String key) {
    return values.get(key) instanceof String text ? text : null;
  }

  @Nullable LocalDate date(String key) {
    return values.get(key) instanceof String text ? LocalDate.parse(text) : null;
  }

  boolean isOwn() {
    return Boolean.TRUE.equals(values.get("own"));
  }
}
