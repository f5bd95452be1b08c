package enishi.introduction.request;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.web.HttpUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of a requester are the same bytes however a request came to nothing. */
class SilentPagesIT {
  @Test
  void drawsTheSamePagesHoweverItEnded() {
    ConfigurableApplicationContext application = RequestTestApplication.start(0);
    try {
      Caller caller = new Caller(application);
      MovingClock clock = application.getBean(MovingClock.class);
      String first = pages(application, caller, clock, List.of("baba decline"));
      String second = pages(application, caller, clock, List.of("baba agree", "chiba decline"));
      String third = pages(application, caller, clock, List.of());
      assertThat(first).contains("返事待ち", "今回は成立せず").doesNotContain("千葉");
      assertThat(second).isEqualTo(first);
      assertThat(third).isEqualTo(first);
    } finally {
      application.close();
    }
  }

  private static String pages(
      ConfigurableApplicationContext application,
      Caller caller,
      MovingClock clock,
      List<String> acts) {
    RequestTestApplication.beginAgain(application);
    var user = new HttpUser(RequestTestApplication.address(application));
    user.signIn("aoki", RequestTestApplication.PASSWORD);
    String id = caller.ask("aoki", "organization:where");
    acts.forEach(act -> caller.act(act.split(" ")[0], id, act.split(" ")[1]));
    StringBuilder pages = new StringBuilder(pages(user, id));
    clock.pass(16);
    application.getBean(Answering.class).look();
    pages.append(pages(user, id));
    clock.pass(13);
    application.getBean(Answering.class).look();
    return pages.append(pages(user, id)).toString();
  }

  private static String pages(HttpUser user, String id) {
    String text = "";
    for (String path :
        List.of("/inbox", "/inbox/" + id, "/introduction?from=person:aoki&to=organization:where")) {
      text += user.get(path).statusCode() + user.get(path).body();
    }
    return text.replace(id, "ID").replaceAll("(content|value)=\"[A-Za-z0-9_-]{80,100}\"", "TOKEN");
  }
}
