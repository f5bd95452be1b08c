package enishi.directory;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search as JSON. */
@RestController
final class SearchController {
  private final Search search;
  private final Clock clock;

  SearchController(Search search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  @GetMapping("/api/v1/search")
  SearchAnswer find(
      @RequestParam String q,
      @RequestParam(defaultValue = "") List<String> kind,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return search.find(new SearchQuery(q, SearchQuery.kinds(kind), limit, day), asker);
  }
}
