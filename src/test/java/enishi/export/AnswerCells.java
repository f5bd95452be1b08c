package enishi.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a table must say where the API of populations answers so, written from its description. */
final class AnswerCells {
  private AnswerCells() {}

  static String path(What what) {
    return switch (what) {
      case POPULATION -> "";
      case PASSAGES, RETENTION -> "/movement";
      case ORIGINS, TOWNS, HUBS -> "/behind";
      default -> "/" + what.word();
    };
  }

  /** Numbers as such, whatever wrote them, to the digits that a workbook keeps. */
  static Object plain(String text) {
    return text.matches("-?[0-9]+([.][0-9]+)?([eE]-?[0-9]+)?")
        ? plain(Double.parseDouble(text))
        : text;
  }

  private static Double plain(double number) {
    return new BigDecimal(number).round(new MathContext(9)).doubleValue();
  }

  static List<List<Object>> of(What what, JsonNode answer) {
    List<List<Object>> rows = new ArrayList<>();
    switch (what) {
      case POPULATION -> {
        for (JsonNode one : answer.path("tiers")) {
          rows.add(row("tier", one, "tier label labelEn people"));
        }
        for (String measure : List.of("people", "lapsed", "residents")) {
          rows.add(cells(measure, "", "", "", answer.path(measure)));
        }
      }
      case SERIES -> {
        for (JsonNode month : answer.path("months")) {
          List<Object> row = cells(month.path("on"));
          month.path("tiers").forEach(count -> row.add(cell(count)));
          row.add(cell(month.path("people")));
          rows.add(row);
        }
      }
      case MOVEMENT -> movement(answer, rows);
      case PASSAGES ->
          answer
              .path("passages")
              .forEach(one -> rows.add(row(one, "tier next people moved atOnce medianDays")));
      case RETENTION -> {
        for (JsonNode channel : answer.path("retention")) {
          String names = "channel label labelEn people left medianDays";
          if (channel.path("points").isEmpty()) {
            rows.add(row(channel, names));
          }
          for (JsonNode point : channel.path("points")) {
            List<Object> row = row(channel, names);
            row.addAll(row(point, "days atRisk share low high"));
            rows.add(row);
          }
        }
      }
      case DRIVERS ->
          answer
              .path("drivers")
              .forEach(
                  one -> rows.add(row(one, "kind id name people rose expected p adjusted stands")));
      case ORIGINS -> {
        answer.path("origins").forEach(o -> rows.add(row("prefecture", o, "prefecture people")));
        rows.add(cells("without-origin", "", answer.path("withoutOrigin")));
        rows.add(cells("people", "", answer.path("people")));
      }
      case TOWNS -> towns(answer, rows);
      case HUBS -> {
        for (JsonNode hub : answer.path("hubs")) {
          List<Object> row = row(hub, "kind id name people");
          hub.path("tiers").forEach(count -> row.add(cell(count)));
          rows.add(row);
        }
      }
      case SENSITIVITY -> sensitivity(answer, rows);
      case UNSEEN -> unseen(answer, rows);
      default -> throw new IllegalArgumentException(what.word());
    }
    return rows;
  }

  private static void movement(JsonNode answer, List<List<Object>> rows) {
    JsonNode rungs = answer.path("rungs");
    for (int before = 0; before < rungs.size(); before++) {
      for (int after = 0; after < rungs.size(); after++) {
        if (before + after > 0) {
          List<Object> row = row("people", rungs.get(before), "tier label labelEn");
          row.addAll(row(rungs.get(after), "tier label labelEn"));
          row.add(cell(answer.path("matrix").get(before).get(after)));
          rows.add(row);
        }
      }
    }
    for (String times : List.of("entries", "reentries", "exits", "ups", "downs")) {
      rows.add(cells(times, "", "", "", "", "", "", answer.path(times)));
    }
  }

  private static void towns(JsonNode answer, List<List<Object>> rows) {
    JsonNode others = answer.path("others");
    others.forEach(town -> rows.add(row("town", town, "municipality name people")));
    for (JsonNode one : answer.path("combinations")) {
      rows.add(
          cells(
              "combination",
              joined(one.path("towns"), others, "municipality"),
              joined(one.path("towns"), others, "name"),
              one.path("people")));
    }
  }

  private static void sensitivity(JsonNode answer, List<List<Object>> rows) {
    List<JsonNode> all = new ArrayList<>(List.of(answer.path("base")));
    answer.path("all").forEach(all::add);
    for (JsonNode counts : all) {
      String measure = rows.isEmpty() ? "base" : "all";
      List<Object> row =
          cells(measure, "", "", "", counts.path("factor"), counts.path("people"), "");
      counts.path("tiers").forEach(count -> row.add(cell(count)));
      rows.add(row);
    }
    for (JsonNode kind : answer.path("kinds")) {
      List<Object> less = row("kind", kind, "kind label labelEn");
      List<Object> more = new ArrayList<>(less);
      less.addAll(cells(0.5, kind.path("less"), kind.path("moved")));
      more.addAll(cells(1.5, kind.path("more"), kind.path("moved")));
      rows.add(less);
      rows.add(more);
    }
    rows.add(cells("near-boundary", "", "", "", "", answer.path("nearBoundary")));
  }

  private static void unseen(JsonNode answer, List<List<Object>> rows) {
    JsonNode lists = answer.path("lists");
    for (JsonNode list : lists) {
      List<Object> row = row("list", list, "id name nameEn");
      row.addAll(cells("", list.path("people")));
      rows.add(row);
    }
    for (JsonNode one : answer.path("overlaps")) {
      rows.add(ofLists("overlap", one.path("lists"), lists, "", one.path("people")));
    }
    rows.add(cells("seen", "", "", "", "", answer.path("seen")));
    for (JsonNode one : answer.path("chapman")) {
      JsonNode pair =
          new tools.jackson.databind.json.JsonMapper()
              .createArrayNode()
              .add(one.path("first").asInt())
              .add(one.path("second").asInt());
      List<Object> row = ofLists("chapman", pair, lists, "", one.path("both"));
      row.addAll(row(one, "estimate standardError low high"));
      rows.add(row);
    }
    for (JsonNode one : answer.path("logLinear")) {
      List<String> dependent = new ArrayList<>();
      one.path("dependent").forEach(pair -> dependent.add(pair.asString()));
      List<Object> row = cells("log-linear", "", "", "", String.join(";", dependent), "");
      row.addAll(row(one, "estimate standardError low high aic"));
      rows.add(row);
    }
    if (!answer.path("refused").isNull()) {
      rows.add(row("refused", answer.path("refused"), "reason words wordsEn"));
    }
  }

  private static List<Object> ofLists(
      String measure, JsonNode places, JsonNode lists, Object... more) {
    List<Object> row =
        cells(
            measure,
            joined(places, lists, "id"),
            joined(places, lists, "name"),
            joined(places, lists, "nameEn"));
    row.addAll(cells(more));
    return row;
  }

  private static String joined(JsonNode places, JsonNode things, String name) {
    List<String> texts = new ArrayList<>();
    places.forEach(place -> texts.add(things.get(place.asInt()).path(name).asString()));
    return String.join(";", texts);
  }

  private static List<Object> row(String measure, JsonNode node, String names) {
    List<Object> row = cells(measure);
    row.addAll(row(node, names));
    return row;
  }

  private static List<Object> row(JsonNode node, String names) {
    List<Object> row = new ArrayList<>();
    for (String name : names.split(" ")) {
      row.add(cell(node.path(name)));
    }
    return row;
  }

  private static List<Object> cells(Object... values) {
    List<Object> row = new ArrayList<>();
    for (Object value : values) {
      row.add(cell(value));
    }
    return row;
  }

  private static Object cell(Object value) {
    if (value instanceof JsonNode node) {
      return node.isNull() || node.isMissingNode()
          ? ""
          : node.isNumber() ? plain(node.asDouble()) : plain(node.asString());
    }
    return switch (value) {
      case String text -> plain(text);
      case Double number -> plain(number.doubleValue());
      default -> value;
    };
  }
}
