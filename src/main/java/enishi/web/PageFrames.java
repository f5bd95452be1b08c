package enishi.web;

import enishi.security.CurrentAsker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page's model its {@code frame}. */
@ControllerAdvice
final class PageFrames {
  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request) {
    Locale locale = RequestContextUtils.getLocale(request);
    return new Frame(
        CurrentAsker.find().orElse(null),
        locale.getLanguage().equals("en") ? "en" : "ja",
        request.getServletPath(),
        queryIn("ja", request),
        queryIn("en", request),
        Help.keyOf(request.getServletPath()).orElse(null));
  }

  /** Relative to the page, so that no odd path can turn the link elsewhere. */
  private static String queryIn(String language, HttpServletRequest request) {
    return UriComponentsBuilder.newInstance()
        .query(request.getQueryString())
        .replaceQueryParam("lang", language)
        .build()
        .toUriString();
  }
}
