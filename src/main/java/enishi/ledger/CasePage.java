package enishi.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case base: search with facets, and one case with what it is joined to. */
@Controller
@RequestMapping("/cases")
final class CasePage {
  private final Cases cases;

  CasePage(Cases cases) {
    this.cases = cases;
  }

  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String bodyKind,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String subcategory,
      Model model) {
    model.addAttribute(
        "list", cases.find(CaseQuery.parse(q, year, body, bodyKind, category, subcategory, null)));
    return "ledger/cases";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    model.addAttribute("card", cases.get(number));
    return "ledger/case";
  }
}
