package enishi.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** What all pages share, for the main application to import beside the rules of sign-in. */
@Configuration(proxyBeanMethods = false)
@Import({
  StartPage.class,
  OfficePage.class,
  TableFilePage.class,
  WorksPage.class,
  SignInPage.class,
  ErrorPage.class,
  ProblemDetails.class,
  ErrorRendering.class,
  PageFrames.class
})
public class WebConfiguration {
  private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

  @Bean
  MessageSource messageSource() throws IOException {
    return MessageBundles.all();
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("enishi-language");
    resolver.setDefaultLocale(Locale.JAPANESE);
    resolver.setCookieMaxAge(LANGUAGE_KEPT);
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }

  @Bean
  WebMvcConfigurer languageSwitch() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
      }
    };
  }

  /** Stands before the rules of sign-in, which also ask the store. */
  @Bean
  FilterRegistrationBean<FaultFilter> faultFilter() {
    var registration = new FilterRegistrationBean<>(new FaultFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  /** Stands behind the rules of sign-in, so that only who may open the page gets its tables. */
  @Bean
  FilterRegistrationBean<TableFilter> tableFilter(Clock clock) {
    var registration = new FilterRegistrationBean<>(new TableFilter(clock));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }
}
