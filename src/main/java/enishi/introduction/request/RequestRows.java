package enishi.introduction.request;

import enishi.model.Id;
import enishi.model.Word;
import enishi.store.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests as nodes of the store and back. */
final class RequestRows {
  private RequestRows() {}

  static Map<String, Object> params(Request request) {
    Asked asked = request.asked();
    Map<String, @Nullable Object> node = new HashMap<>();
    node.put("id", asked.id());
    node.put("requester", asked.requester().value());
    node.put("to", asked.to());
    node.put("project", asked.project() == null ? null : asked.project().value());
    node.put("purpose", asked.purpose());
    node.put("probability", asked.probability());
    node.put("askedOn", asked.on());
    node.put("askedAt", request.history().getFirst().at().toString());
    node.put("answerDays", asked.answerDays());
    node.put("state", request.state().word());
    node.put("endedOn", request.endedOn());
    node.put("outcome", request.outcome() == null ? null : request.outcome().word());
    node.put("outcomeOn", request.outcomeOn());
    node.put("confirmed", request.confirmed());
    node.put("wishes", request.wishes());
    node.put("history", request.history().stream().map(Act::text).toList());
    return Map.of(
        "id",
        asked.id(),
        "request",
        node,
        "steps",
        IntStream.range(0, request.steps().size())
            .mapToObj(turn -> step(turn, request.steps().get(turn)))
            .toList());
  }

  private static Map<String, @Nullable Object> step(int turn, Step step) {
    Map<String, @Nullable Object> node = new HashMap<>();
    node.put("turn", turn);
    node.put("person", step.person().value());
    node.put("message", step.message());
    node.put("state", step.state().word());
    node.put("askedOn", step.askedOn());
    node.put("answeredOn", step.answeredOn());
    node.put("remindedOn", step.remindedOn());
    return node;
  }

  static Request request(Row row) {
    Node node = new Node(row.map("request"));
    String project = node.textOrNull("project");
    String outcome = node.textOrNull("outcome");
    var asked =
        new Asked(
            node.text("id"),
            Id.parse(node.text("requester")),
            node.text("to"),
            project == null ? null : Id.parse(project),
            node.text("purpose"),
            node.number("probability").doubleValue(),
            node.date("askedOn"),
            node.number("answerDays").intValue());
    return new Request(
        asked,
        Word.parse(RequestState.class, node.text("state")),
        node.dateOrNull("endedOn"),
        outcome == null ? null : Word.parse(CameOf.class, outcome),
        node.dateOrNull("outcomeOn"),
        Boolean.TRUE.equals(node.values().get("confirmed")),
        node.list("wishes").stream().map(LocalDate.class::cast).toList(),
        row.maps("steps").stream().map(Node::new).map(RequestRows::step).toList(),
        node.list("history").stream().map(text -> Act.parse(text.toString())).toList());
  }

  private static Step step(Node node) {
    return new Step(
        Id.parse(node.text("person")),
        node.text("message"),
        Word.parse(StepState.class, node.text("state")),
        node.dateOrNull("askedOn"),
        node.dateOrNull("answeredOn"),
        node.dateOrNull("remindedOn"));
  }

  /** The properties of a node. */
  private record Node(Map<String, Object> values) {
    String text(String name) {
      return String.valueOf(values.get(name));
    }

    @Nullable String textOrNull(String name) {
      return values.get(name) instanceof String text ? text : null;
    }

    Number number(String name) {
      return values.get(name) instanceof Number number ? number : 0;
    }

    LocalDate date(String name) {
      return LocalDate.parse(text(name));
    }

    @Nullable LocalDate dateOrNull(String name) {
      return values.get(name) instanceof LocalDate date ? date : null;
    }

    List<?> list(String name) {
      return values.get(name) instanceof List<?> list ? list : List.of();
    }
  }
}
