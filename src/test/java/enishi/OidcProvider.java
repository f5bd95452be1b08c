package enishi;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An office's own sign-in: Spring's authorization server on a port of its own, with the users
 * {@code hanako} and {@code taro}, whose mail addresses are checked and not checked.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class OidcProvider {
  static final String CLIENT = "enishi";
  static final String SECRET = "a secret of enishi";
  static final String PASSWORD = "a password elsewhere";

  private static final Map<String, Boolean> MAIL_CHECKED = Map.of("hanako", true, "taro", false);

  /** Running at that port of {@code localhost}, for an Enishi at that address. */
  static ConfigurableApplicationContext start(int port, String enishi) {
    return new SpringApplicationBuilder(OidcProvider.class)
        .web(WebApplicationType.SERVLET)
        .run(
            "--server.port=" + port,
            "--server.address=localhost",
            "--test.issuer=http://localhost:" + port,
            "--test.enishi=" + enishi,
            "--spring.config.location=optional:classpath:/none/");
  }

  @Bean
  SecurityFilterChain rules(HttpSecurity http) {
    return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
        .formLogin(Customizer.withDefaults())
        .build();
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        MAIL_CHECKED.keySet().stream()
            .map(name -> User.withUsername(name).password("{noop}" + PASSWORD).build())
            .toList());
  }

  @Bean
  RegisteredClientRepository clients(Environment environment) {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId(UUID.randomUUID().toString())
            .clientId(CLIENT)
            .clientSecret("{noop}" + SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(
                environment.getRequiredProperty("test.enishi") + "/login/oauth2/code/office")
            .scope("openid")
            .scope("email")
            .build());
  }

  @Bean
  AuthorizationServerSettings settings(Environment environment) {
    return AuthorizationServerSettings.builder()
        .issuer(environment.getRequiredProperty("test.issuer"))
        .build();
  }

  @Bean
  JWKSource<SecurityContext> keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    return new ImmutableJWKSet<>(
        new JWKSet(
            new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID("one")
                .build()));
  }

  @Bean
  JwtDecoder tokens(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> mailAddresses() {
    return context -> {
      if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
        String name = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
        context
            .getClaims()
            .claim("email", name + "@example.jp")
            .claim("email_verified", Objects.requireNonNull(MAIL_CHECKED.get(name)));
      }
    };
  }
}
