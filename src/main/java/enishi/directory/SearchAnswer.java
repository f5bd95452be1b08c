package enishi.directory;

import enishi.model.Id;
import java.util.List;

/**
 * What was found, best first.
 *
 * @param total how many there are that the asker may see
 * @param results the first of them
 */
public record SearchAnswer(String q, int total, List<SearchResult> results) {
  public SearchAnswer {
    results = List.copyOf(results);
  }

  /** How many there are beyond those given. */
  int more() {
    return total - results.size();
  }

  List<Id> ids() {
    return results.stream().map(SearchResult::id).toList();
  }
}
