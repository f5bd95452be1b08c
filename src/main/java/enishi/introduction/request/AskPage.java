package enishi.introduction.request;

import enishi.introduction.PathReference;
import enishi.introduction.PathReferences;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a requester writes and sends a request along a path. */
@Controller
@RequestMapping("/introduction/ask")
final class AskPage {
  private final Asking asking;
  private final PathReferences references;

  AskPage(Asking asking, PathReferences references) {
    this.asking = asking;
    this.references = references;
  }

  @GetMapping
  String show(@RequestParam String path, Asker asker, Locale locale, Model model) {
    AskForm form = asking.prepare(references.open(path), asker, locale);
    List<String> drafts = form.parts().stream().map(AskForm.Part::draft).toList();
    return page(path, form, "", drafts, model);
  }

  /** Each message is a parameter of its own, since a message may hold any sign. */
  @PostMapping
  String send(
      @RequestParam String path,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam MultiValueMap<String, String> all,
      Asker asker,
      Locale locale,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    PathReference asked = references.open(path);
    List<String> messages =
        IntStream.range(0, asked.chain().size() - 1)
            .mapToObj(turn -> first(all, "message" + turn))
            .toList();
    try {
      next.addAttribute("id", asking.ask(new AskQuery(asked, purpose, messages), asker, locale));
      return "redirect:/inbox/{id}?done=ask";
    } catch (EnishiException e) {
      if (e.code() == ErrorCode.IN_USE) {
        next.addAttribute("from", asked.chain().getFirst().value());
        next.addAttribute("to", asked.to().text());
        next.addAttribute(
            "forProject", asked.forProject() == null ? "" : asked.forProject().value());
        return "redirect:/introduction?taken";
      }
      if (e.code() != ErrorCode.BAD_INPUT) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.getMessage());
      return page(path, asking.prepare(asked, asker, locale), purpose, messages, model);
    }
  }

  private static String first(MultiValueMap<String, String> all, String name) {
    String text = all.getFirst(name);
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  private static String page(
      String path, AskForm form, String purpose, List<String> messages, Model model) {
    model.addAttribute("path", path);
    model.addAttribute("form", form);
    model.addAttribute("purpose", purpose);
    model.addAttribute("messages", messages);
    return "introduction/ask";
  }
}
