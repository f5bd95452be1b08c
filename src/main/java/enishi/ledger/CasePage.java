package enishi.ledger;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The case base: search with facets, and one case with what it is joined to. */
@Controller
@RequestMapping("/cases")
final class CasePage {
  private final Cases cases;
  private final CaseRecording recording;

  CasePage(Cases cases, CaseRecording recording) {
    this.cases = cases;
    this.recording = recording;
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

  /** A form for a case. */
  @GetMapping("/new")
  String form(@ModelAttribute("draft") CaseDraft draft, Asker asker) {
    asker.requireOrganizes();
    return "ledger/case-new";
  }

  @PostMapping
  String record(
      @ModelAttribute("draft") CaseDraft draft,
      Asker asker,
      Model model,
      HttpServletResponse response) {
    try {
      return "redirect:/cases/"
          + UriUtils.encodePathSegment(recording.record(draft, asker), StandardCharsets.UTF_8);
    } catch (EnishiException e) {
      if (e.code() == ErrorCode.FORBIDDEN) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.getMessage());
      return "ledger/case-new";
    }
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    model.addAttribute("card", cases.get(number));
    return "ledger/case";
  }
}
