package enishi.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who speaks HTTP with cookies of its own and follows no redirects. */
public final class HttpUser {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  public HttpUser(String address) {
    this.address = address;
  }

  /** Headers are names and values in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  public HttpResponse<String> post(String path, String form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  public HttpResponse<String> postJson(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  public HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE().build());
  }

  /** Any method; an empty body is none. */
  public HttpResponse<String> ask(String method, String path, String json, String... headers) {
    HttpRequest.Builder builder = request(path, headers);
    return json.isEmpty()
        ? send(builder.method(method, BodyPublishers.noBody()).build())
        : send(
            builder
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
  }

  public HttpResponse<String> signIn(String name, String password) {
    return post(
        "/sign-in",
        "name=%s&password=%s&_csrf=%s".formatted(encode(name), encode(password), csrf("/sign-in")));
  }

  /** The token in the first form of that page. */
  public String csrf(String path) {
    Matcher matcher = CSRF.matcher(get(path).body());
    if (!matcher.find()) {
      throw new AssertionError("no CSRF token on " + path);
    }
    return matcher.group(1);
  }

  public static String basic(String name, String password) {
    byte[] bytes = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
