package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * One question or write of the API as its description has it.
 *
 * @param method in capitals
 * @param path with names in braces
 * @param required names of the parameters of the query that must be there
 * @param optional the other ones
 */
record ApiOperation(String method, String path, List<String> required, List<String> optional) {
  /** All of them, by path; one that a later feature adds is there by itself. */
  static List<ApiOperation> all(RunningApplication application) {
    JsonNode paths = new Scripts(application).answer("/v3/api-docs").path("paths");
    List<ApiOperation> found = new ArrayList<>();
    for (String path : paths.propertyNames()) {
      for (String method : paths.path(path).propertyNames()) {
        found.add(operation(method, path, paths.path(path).path(method)));
      }
    }
    assertThat(found).hasSizeGreaterThan(6);
    return found;
  }

  private static ApiOperation operation(String method, String path, JsonNode described) {
    List<String> required = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (JsonNode parameter : described.path("parameters")) {
      if (parameter.path("in").asString().equals("query")) {
        (parameter.path("required").asBoolean() ? required : optional)
            .add(parameter.path("name").asString());
      }
    }
    return new ApiOperation(method.toUpperCase(Locale.ROOT), path, required, optional);
  }

  /** Whether that path, without a query and with values or names of its own, is one of these. */
  boolean matches(String method, String path) {
    return this.method.equals(method) && path.matches(this.path.replaceAll("\\{[^}]*}", "[^/]+"));
  }
}
