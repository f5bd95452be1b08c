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

  /** The page that asks for a code after the password; shown by the room of the pages. */
  public static final String CODE = "/sign-in/code";

  /** The page that an invitation leads to; shown by the office. */
  public static final String JOIN = "/join";

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
  Invitations invitations(Store store, Accounts accounts, Clock clock) {
    return new Invitations(store, accounts, clock);
  }

  @Bean
  LockOuts lockOuts(Store store, Clock clock) {
    return new LockOuts(store, clock);
  }

  @Bean
  SecondFactors secondFactors(Store store, Clock clock) {
    return new SecondFactors(store, clock);
  }

  @Bean
  Sessions sessions(Store store, Clock clock) {
    return new Sessions(store, clock);
  }

  @Bean
  SessionStart sessionStart(Accounts accounts, Clock clock) {
    return new SessionStart(accounts, clock);
  }

  @Bean
  SecondStep secondStep(
      Accounts accounts,
      SecondFactors factors,
      LockOuts lockOuts,
      SessionStart start,
      Clock clock) {
    return new SecondStep(accounts, factors, lockOuts, start, clock);
  }

  @Bean
  OwnPassword ownPassword(Accounts accounts, LockOuts lockOuts) {
    return new OwnPassword(accounts, lockOuts);
  }

  @Bean
  AuthenticationProvider passwordSignIn(Accounts accounts, LockOuts lockOuts) {
    return new PasswordSignIn(accounts, lockOuts);
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
