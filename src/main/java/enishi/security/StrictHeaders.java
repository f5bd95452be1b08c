package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells a browser: nothing from elsewhere, nothing inline, in nobody's frame. */
final class StrictHeaders {
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src %s; img-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String OUR_PAGES = POLICY.formatted("'self'");

  /** The bundled page that describes the API sets styles inline; its scripts stay files. */
  private static final String API_DESCRIPTION = POLICY.formatted("'self' 'unsafe-inline'");

  private StrictHeaders() {}

  static void apply(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .addHeaderWriter(StrictHeaders::writePolicy)
        .frameOptions(frame -> frame.deny())
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
  }

  private static void writePolicy(HttpServletRequest request, HttpServletResponse response) {
    boolean isApiDescription = request.getServletPath().startsWith("/swagger-ui/");
    response.setHeader("Content-Security-Policy", isApiDescription ? API_DESCRIPTION : OUR_PAGES);
  }
}
