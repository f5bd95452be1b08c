package enishi.security;

import enishi.store.Store;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Accounts, tokens, the audit trail and the rules of sign-in. Needs a store and a clock. */
@Configuration(proxyBeanMethods = false)
@Import({ApiSecurity.class, PageSecurity.class})
public class SecurityConfiguration {
  /** The page that asks for name and password; shown by the room of the pages. */
  public static final String SIGN_IN = "/sign-in";

  /** Takes a POST and ends the session. */
  public static final String SIGN_OUT = "/sign-out";

  @Bean
  Accounts accounts(Store store) {
    return new Accounts(store);
  }

  @Bean
  Tokens tokens(Store store, Clock clock) {
    return new Tokens(store, clock);
  }

  @Bean
  AuditTrail auditTrail(Store store, Clock clock, ObjectProvider<AuditKey> key) {
    return new AuditTrail(store, clock, () -> key.getIfAvailable(() -> AuditKey.beside(store)));
  }

  @Bean
  AuthenticationProvider passwordSignIn(Accounts accounts) {
    return new PasswordSignIn(accounts);
  }

  @Bean
  CookieSameSiteSupplier laxCookies() {
    return CookieSameSiteSupplier.ofLax();
  }

  /** The asker is whoever is signed in, not a parameter that the API's description lists. */
  @Bean
  WebMvcConfigurer askerParameters() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asker.class);
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskerResolver());
      }
    };
  }
}
