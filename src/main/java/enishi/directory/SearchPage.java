package enishi.directory;

import enishi.model.EntityKind;
import enishi.security.Asker;
import enishi.web.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search for people: the page of results, and what a picker suggests while somebody types. */
@Controller
final class SearchPage {
  private static final int MAX_RESULTS = 50;
  private static final int MAX_CHOICES = 8;

  private final Search search;
  private final Clock clock;
  private final MessageSource messages;

  SearchPage(Search search, Clock clock, MessageSource messages) {
    this.search = search;
    this.clock = clock;
    this.messages = messages;
  }

  @GetMapping("/search")
  String show(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> kind,
      Asker asker,
      Model model) {
    if (!q.isBlank()) {
      model.addAttribute("links", Links.ALL);
      model.addAttribute("answer", find(q, SearchQuery.kinds(kind), MAX_RESULTS, asker));
    }
    return "directory/search";
  }

  @GetMapping("/search/suggest")
  String suggest(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> kind,
      Asker asker,
      Locale language,
      Model model) {
    List<SearchResult> found =
        q.isBlank() ? List.of() : find(q, SearchQuery.kinds(kind), MAX_CHOICES, asker).results();
    model.addAttribute("choices", found.stream().map(r -> choice(r, language)).toList());
    return "web/options";
  }

  private SearchAnswer find(String q, Set<EntityKind> kinds, int limit, Asker asker) {
    return search.find(new SearchQuery(q, kinds, limit, LocalDate.now(clock)), asker);
  }

  private Choice choice(SearchResult result, Locale language) {
    String kind = messages.getMessage("directory.kind." + result.kind(), null, language);
    String fictional =
        result.fictional() ? messages.getMessage("directory.fictional", null, language) : null;
    String note =
        Stream.of(result.kana(), result.hint(), kind, fictional)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("・"));
    return new Choice(result.id().value(), result.name(), note);
  }
}
