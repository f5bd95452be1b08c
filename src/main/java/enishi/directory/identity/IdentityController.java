package enishi.directory.identity;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Suggested duplicates and what people decided on them, as JSON. */
@RestController
@RequestMapping("/api/v1/identities")
final class IdentityController {
  private final Identities identities;

  IdentityController(Identities identities) {
    this.identities = identities;
  }

  /** Which id is kept and which is absorbed. */
  record Merging(@Nullable String kept, @Nullable String gone) {}

  /** Two ids that are never the same. */
  record Pair(@Nullable String a, @Nullable String b) {}

  @GetMapping("/suggestions")
  Suggestions suggestions(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(defaultValue = "50") int limit,
      Asker asker) {
    return identities.list(kind == null ? null : EntityKind.parse(kind), limit, asker);
  }

  @GetMapping("/merges")
  List<Merge> merges(Asker asker) {
    return identities.listMerges(asker);
  }

  @PostMapping("/merges")
  @ResponseStatus(HttpStatus.CREATED)
  Merge merge(@RequestBody Merging asked, Asker asker) {
    return identities.merge(id(asked.kept(), "kept"), id(asked.gone(), "gone"), asker);
  }

  @DeleteMapping("/merges/{id}")
  Merge unmerge(@PathVariable String id, Asker asker) {
    return identities.unmerge(id, asker);
  }

  @GetMapping("/distinct")
  List<Apart> distinct(Asker asker) {
    return identities.listApart(asker);
  }

  @PostMapping("/distinct")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void never(@RequestBody Pair pair, Asker asker) {
    identities.never(id(pair.a(), "a"), id(pair.b(), "b"), asker);
  }

  @DeleteMapping("/distinct")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void maybe(@RequestParam String a, @RequestParam String b, Asker asker) {
    identities.maybeSame(id(a, "a"), id(b, "b"), asker);
  }

  private static Id id(@Nullable String text, String name) {
    if (text == null || text.isBlank()) {
      throw badInput("%s is missing, expected an id such as person:aoki", name);
    }
    return Id.parse(text.strip());
  }
}
