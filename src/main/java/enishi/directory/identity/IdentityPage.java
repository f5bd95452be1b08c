package enishi.directory.identity;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of those who may be one person or organization, side by side, and of what was decided.
 * Every decision is a form; the keyboard presses its buttons.
 */
@Controller
@RequestMapping("/identities")
final class IdentityPage {
  private static final int SHOWN = 20;

  private final Identities identities;
  private final Clock clock;

  IdentityPage(Identities identities, Clock clock) {
    this.identities = identities;
    this.clock = clock;
  }

  /**
   * @param kind person or organization
   * @param done what was just decided
   * @param undo the merge or the pair by which that is taken back
   * @param at the place of the pair that the keyboard stands on
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "person") String kind,
      @RequestParam(required = false) @Nullable String done,
      @RequestParam(required = false) @Nullable String undo,
      @RequestParam(defaultValue = "0") int at,
      Asker asker,
      Model model) {
    EntityKind wanted = kind(kind);
    Suggestions found = identities.list(wanted, SHOWN, asker);
    model.addAttribute("kind", wanted.word());
    model.addAttribute("found", found);
    model.addAttribute("merges", identities.listMerges(asker));
    model.addAttribute("apart", identities.listApart(asker));
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("done", done);
    model.addAttribute("undo", undo);
    model.addAttribute("at", Math.clamp(at, 0, Math.max(0, found.suggestions().size() - 1)));
    return "directory/identities";
  }

  @PostMapping("/merge")
  String merge(
      @RequestParam String kept,
      @RequestParam String gone,
      @RequestParam(defaultValue = "0") int at,
      Asker asker) {
    Merge merge = identities.merge(Id.parse(kept), Id.parse(gone), asker);
    return address(merge.kept().kind(), "merged", merge.id(), at);
  }

  @PostMapping("/unmerge")
  String unmerge(
      @RequestParam String merge, @RequestParam(defaultValue = "0") int at, Asker asker) {
    Merge undone = identities.unmerge(merge, asker);
    return address(undone.kept().kind(), "unmerged", null, at);
  }

  @PostMapping("/never")
  String never(@RequestParam String pair, @RequestParam(defaultValue = "0") int at, Asker asker) {
    List<Id> ids = ids(pair);
    identities.never(ids.getFirst(), ids.getLast(), asker);
    return address(ids.getFirst().kind(), "apart", pair, at);
  }

  @PostMapping("/maybe")
  String maybe(@RequestParam String pair, @RequestParam(defaultValue = "0") int at, Asker asker) {
    List<Id> ids = ids(pair);
    identities.maybeSame(ids.getFirst(), ids.getLast(), asker);
    return address(ids.getFirst().kind(), "maybe", null, at);
  }

  /**
   * Asks once more, with all names, before many are decided on.
   *
   * @param pair those that were selected
   * @param what merge or never
   */
  @PostMapping("/selected")
  String confirm(
      @RequestParam(defaultValue = "person") String kind,
      @RequestParam(required = false) @Nullable List<String> pair,
      @RequestParam String what,
      Asker asker,
      Model model) {
    List<String> wanted = pair == null ? List.of() : pair;
    if (wanted.isEmpty()) {
      return address(kind(kind), "none", null, 0);
    }
    List<Suggestion> all =
        identities.list(kind(kind), Identities.MAX_SUGGESTIONS, asker).suggestions();
    model.addAttribute("kind", kind(kind).word());
    model.addAttribute("what", isMerge(what) ? "merge" : "never");
    model.addAttribute("pairs", all.stream().filter(s -> wanted.contains(s.pair())).toList());
    return "directory/identities-selected";
  }

  /**
   * Decides on many at once.
   *
   * @param pair each as the kept id, a semicolon and the other
   */
  @PostMapping("/decide")
  String decide(
      @RequestParam(defaultValue = "person") String kind,
      @RequestParam List<String> pair,
      @RequestParam String what,
      Asker asker) {
    List<String> left = new ArrayList<>();
    for (String one : pair) {
      List<Id> ids = ids(one);
      try {
        if (isMerge(what)) {
          identities.merge(ids.getFirst(), ids.getLast(), asker);
        } else {
          identities.never(ids.getFirst(), ids.getLast(), asker);
        }
      } catch (EnishiException e) {
        left.add(one);
      }
    }
    return address(kind(kind), left.isEmpty() ? "decided" : "some-left", null, 0);
  }

  private static boolean isMerge(String what) {
    return switch (what) {
      case "merge" -> true;
      case "never" -> false;
      default -> throw badInput("what (%s) must be merge or never", what);
    };
  }

  private static EntityKind kind(String word) {
    return switch (word) {
      case "person" -> EntityKind.PERSON;
      case "organization" -> EntityKind.ORGANIZATION;
      default -> throw badInput("kind (%s) must be person or organization", word);
    };
  }

  private static List<Id> ids(String pair) {
    String[] ids = pair.split(";", -1);
    if (ids.length != 2) {
      throw badInput("pair (%s) must be two ids with a semicolon between them", pair);
    }
    return List.of(Id.parse(ids[0].strip()), Id.parse(ids[1].strip()));
  }

  private static String address(EntityKind kind, String done, @Nullable String undo, int at) {
    String more = undo == null ? "" : "&undo=" + URLEncoder.encode(undo, StandardCharsets.UTF_8);
    return "redirect:/identities?kind=%s&done=%s&at=%d%s".formatted(kind.word(), done, at, more);
  }
}
