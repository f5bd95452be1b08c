package enishi.security;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * The rules for scripts: HTTP Basic, a bearer token, or the session of a page. No session is begun
 * here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
  @Bean
  @Order(1)
  SecurityFilterChain apiRules(
      HttpSecurity http, Sessions sessions, Accounts accounts, Tokens tokens, Clock clock) {
    var refusal = new ApiRefusal(clock);
    return http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers("/actuator/health", "/v3/api-docs/**", "/v3/api-docs.yaml")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole(Role.ADMINISTRATOR.name())
                    .requestMatchers("/api/v1/imports/**", "/api/v1/accounts/**")
                    .hasAnyRole(Role.ADMINISTRATOR.name(), Role.ORGANIZER.name())
                    .anyRequest()
                    .authenticated())
        .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(refusal)
                    .accessDeniedHandler(new UnsignedWrite(refusal)))
        .addFilterBefore(
            new SessionCheck(sessions, accounts, clock), BasicAuthenticationFilter.class)
        .addFilterBefore(new BearerSignIn(tokens, refusal), BasicAuthenticationFilter.class)
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new ForgedWrite()))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(StrictHeaders::apply)
        .anonymous(Customizer.withDefaults())
        .build();
  }
}
