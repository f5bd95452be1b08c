package enishi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Changes the language for good where an address says {@code ?lang=en} or {@code ?lang=ja}. */
final class LanguageSwitch implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String language = request.getParameter("lang");
    LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
    if (resolver != null && ("ja".equals(language) || "en".equals(language))) {
      resolver.setLocale(request, response, Locale.of(language));
    }
    return true;
  }
}
