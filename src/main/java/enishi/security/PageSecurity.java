package enishi.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The rules for pages: sign-in by form, a session, a CSRF token with every write. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
  /** Files of the program itself: open to all, without a session, also while the store is away. */
  @Bean
  @Order(2)
  SecurityFilterChain fileRules(HttpSecurity http) {
    return http.securityMatcher("/assets/**", "/webjars/**", "/favicon.svg", "/favicon.ico")
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .securityContext(context -> context.disable())
        .sessionManagement(session -> session.disable())
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.disable())
        .headers(StrictHeaders::apply)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pageRules(
      HttpSecurity http,
      Sessions sessions,
      Clock clock,
      ObjectProvider<OidcSettings> oidc,
      Accounts accounts,
      SessionStart start) {
    OidcSettings office = oidc.getIfAvailable();
    if (office != null) {
      http.oauth2Login(new OidcSignIn(office, accounts, start)::apply);
    }
    return http.authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(
                        SecurityConfiguration.SIGN_IN,
                        SecurityConfiguration.CODE,
                        SecurityConfiguration.JOIN,
                        "/swagger-ui.html",
                        "/swagger-ui/**")
                    .permitAll()
                    .requestMatchers("/my-report/**") // the address itself says whose it is
                    .permitAll()
                    .requestMatchers("/imports/**", "/accounts/**")
                    .hasAnyRole(Role.ADMINISTRATOR.name(), Role.ORGANIZER.name())
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage(SecurityConfiguration.SIGN_IN)
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .failureHandler(new SignInFailure(clock)))
        .logout(
            logout ->
                logout
                    .logoutUrl(SecurityConfiguration.SIGN_OUT)
                    .addLogoutHandler(
                        (request, response, signedOut) -> sessions.endOwn(request, signedOut))
                    .logoutSuccessUrl(SecurityConfiguration.SIGN_IN + "?out"))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(new PageRefusal())
                    .accessDeniedHandler(new StaleForm()))
        .addFilterBefore(new SessionCheck(sessions, accounts, clock), AuthorizationFilter.class)
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .headers(StrictHeaders::apply)
        .build();
  }

  /** After sign-in people return to the page they wanted, never to a fragment or a picture. */
  private static HttpSessionRequestCache pagesOnly() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(PageSecurity::isPage);
    return cache;
  }

  private static boolean isPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return request.getMethod().equals("GET")
        && request.getHeader("HX-Request") == null
        && accept != null
        && accept.contains("text/html");
  }
}
