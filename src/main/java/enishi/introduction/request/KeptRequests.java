package enishi.introduction.request;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Requests in the store. */
final class KeptRequests {
  private final Store store;

  KeptRequests(Store store) {
    this.store = store;
  }

  /** Throws unknown-id where there is no such request. */
  Request get(String id) {
    return only(id, store.read(RequestCypher.FIND_REQUEST, Map.of("id", id)));
  }

  /** All, the newest first. */
  List<Request> list() {
    return requests(store.read(RequestCypher.LIST_REQUESTS, Map.of()));
  }

  /** Those a person made, and those they are or will be asked by; the newest first. */
  List<Request> listOf(Id person) {
    return requests(store.read(RequestCypher.LIST_REQUESTS_OF, Map.of("person", person.value())));
  }

  List<Request> listWaiting() {
    return requests(store.read(RequestCypher.LIST_WAITING_REQUESTS, Map.of()));
  }

  /** How many requests wait for something that person has to say. */
  int countWaiting(Id person, LocalDate today) {
    Map<String, Object> params = Map.of("person", person.value(), "since", today);
    return (int) store.read(RequestCypher.COUNT_WAITING, params).getFirst().number("waiting");
  }

  /** The request, which nobody else can change before this transaction ends. */
  static Request hold(Work work, String id) {
    return only(id, work.run(RequestCypher.HOLD_REQUEST, Map.of("id", id)));
  }

  /** From here to the end of this transaction nobody else can ask any of those persons. */
  static void passGates(Work work, Collection<Id> persons) {
    List<String> ids = persons.stream().sorted().map(Id::value).toList();
    work.run(RequestCypher.PASS_GATES, Map.of("persons", ids));
  }

  static List<Request> listOf(Work work, Id person) {
    return requests(work.run(RequestCypher.LIST_REQUESTS_OF, Map.of("person", person.value())));
  }

  /**
   * Writes a request. Whom it is from and whom it asks stay as they were written first, so that a
   * merge under which somebody acts on it is taken back without a trace.
   */
  static void save(Work work, Request request) {
    work.run(RequestCypher.SAVE_REQUEST, RequestRows.params(request));
  }

  static EnishiException unknown(String id) {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "unknown request (%s).%nMaybe list them: enishi introductions.".formatted(id));
  }

  private static Request only(String id, List<Row> rows) {
    return rows.stream().findFirst().map(RequestRows::request).orElseThrow(() -> unknown(id));
  }

  private static List<Request> requests(List<Row> rows) {
    return rows.stream().map(RequestRows::request).toList();
  }
}
