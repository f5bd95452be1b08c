package enishi.web;

import static enishi.model.EnishiException.badInput;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers with a table of a page as a file, where the page is asked for with {@code take}: the page
 * is made as ever, with what this asker may see, and the table is read from it.
 */
final class TableFilter extends OncePerRequestFilter {
  static final String TAKE = "take";

  /** Set once somebody knows which characters the file cannot hold. */
  static final String ANYWAY = "anyway";

  private final Clock clock;

  TableFilter(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET") || request.getParameter(TAKE) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    TakenTable taken = TakenTable.parse(request.getParameter(TAKE));
    var page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    String type = page.getContentType();
    if (page.getStatus() != HttpServletResponse.SC_OK
        || type == null
        || !type.startsWith("text/html")) {
      page.copyBodyToResponse();
      return;
    }
    PageTable table =
        PageTable.find(
                new String(page.getContentAsByteArray(), StandardCharsets.UTF_8), taken.number())
            .orElseThrow(() -> badInput("the page has no table (%d)", taken.number()));
    TakenTable.File file = taken.write(table);
    if (!file.unwritable().isEmpty() && request.getParameter(ANYWAY) == null) {
      request.setAttribute(TableFilePage.UNWRITABLE, file.unwritable());
      request.setAttribute(TableFilePage.TITLE, table.title());
      request.getRequestDispatcher(TableFilePage.PLACE).forward(request, response);
      return;
    }
    response.setContentType(taken.form().type());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name(table, taken.form()), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }

  private String name(PageTable table, TakenTable.Form form) {
    String title = table.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    return (title.isEmpty() ? "table" : title.substring(0, Math.min(80, title.length())))
        + " "
        + LocalDate.now(clock)
        + "."
        + form.ending();
  }
}
