package enishi.ledger;

import java.util.List;

/**
 * The cases that fit a question.
 *
 * @param total how many fit in all
 * @param cases the first of them
 * @param facets how many there are of each kind, among all that fit
 */
public record CaseList(CaseQuery asked, int total, List<CaseEntry> cases, List<Facet> facets) {
  public CaseList {
    cases = List.copyOf(cases);
    facets = List.copyOf(facets);
  }

  /**
   * The values of one property.
   *
   * @param name the parameter that asks for it: year, bodyKind, category, subcategory
   * @param values most frequent first, at most {@value Cases#MAX_VALUES}
   */
  public record Facet(String name, List<Count> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /** One value and how many cases have it. */
  public record Count(String value, int cases) {}
}
