package enishi.directory.identity;

import java.util.List;

/**
 * The pairs that an asker may decide on, the likeliest first.
 *
 * @param total how many there are
 * @param suggestions at most as many as were asked for
 */
public record Suggestions(int total, List<Suggestion> suggestions) {
  public Suggestions {
    suggestions = List.copyOf(suggestions);
  }

  public int more() {
    return total - suggestions.size();
  }
}
