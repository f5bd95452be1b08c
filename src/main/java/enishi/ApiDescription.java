package enishi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the REST API says about itself, and the two ways to sign in. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String BASIC = "basic";
  private static final String BEARER = "bearer";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Enishi API")
                .version(EnishiVersion.number())
                .description(
                    "Who can introduce me, how deep is a town's relationship population, may I"
                        + " join. Sign in with an account, or with a bearer token from `enishi"
                        + " token`. Errors are problem details (RFC 9457) with a stable `code`.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(
            new Components()
                .addSecuritySchemes(BASIC, scheme("basic"))
                .addSecuritySchemes(BEARER, scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList(BASIC))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  private static SecurityScheme scheme(String name) {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
  }
}
