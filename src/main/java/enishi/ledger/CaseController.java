package enishi.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case base as JSON. */
@RestController
final class CaseController {
  private final Cases cases;

  CaseController(Cases cases) {
    this.cases = cases;
  }

  @GetMapping("/api/v1/cases")
  CaseList find(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String bodyKind,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String subcategory,
      @RequestParam(required = false) @Nullable Integer limit) {
    return cases.find(CaseQuery.parse(q, year, body, bodyKind, category, subcategory, limit));
  }

  @GetMapping("/api/v1/cases/{number}")
  CaseCard get(@PathVariable String number) {
    return cases.get(number);
  }
}
