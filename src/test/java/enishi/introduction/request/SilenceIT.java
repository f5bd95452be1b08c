package enishi.introduction.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * However a request came to nothing, its requester gets the same bytes on the same day from every
 * page and every answer: nobody is told who declined, nor when.
 */
class SilenceIT {
  private static final int LAST_DAY = 28;
  private static final String WHERE = "organization:where";

  private static ConfigurableApplicationContext application;
  private static Caller caller;
  private static MovingClock clock;

  @BeforeAll
  static void start() {
    application = RequestTestApplication.start(0);
    caller = new Caller(application);
    clock = application.getBean(MovingClock.class);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  /** What is done on the days after asking: day to who does what. */
  private record Story(String name, Map<Integer, List<String>> acts) {}

  @Test
  void tellsTheRequesterTheSameHoweverItEnded() {
    Map<String, String> told = new LinkedHashMap<>();
    List<Story> stories =
        List.of(
            new Story("the introducer declines", Map.of(1, List.of("baba decline"))),
            new Story("the target declines", Map.of(1, List.of("baba agree", "chiba decline"))),
            new Story(
                "the target declines late",
                Map.of(8, List.of("baba agree"), 20, List.of("chiba decline"))),
            new Story("the introducer lets it expire", Map.of()),
            new Story("the target lets it expire", Map.of(1, List.of("baba agree"))),
            new Story("an organizer passes on a no", Map.of(2, List.of("admin decline"))));
    for (Story story : stories) {
      told.put(story.name(), live(story));
    }
    String first = told.get("the introducer declines");
    assertThat(first).contains("\"state\":\"not-this-time\"", "\"state\":\"waiting\"");
    told.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first));
  }

  @Test
  void tellsTheRequesterNothingOfTheirAnswersByTheFiguresOfPaths() {
    String agreed = live(new Story("", Map.of(1, List.of("baba agree", "chiba decline"))));
    assertThat(agreed).contains("\"receptivity\":0.6666666666666666").doesNotContain("0.75,");
  }

  /** Everything the requester can read on some days until the last day has passed. */
  private static String live(Story story) {
    RequestTestApplication.beginAgain(application);
    String id = caller.ask("aoki", WHERE);
    StringBuilder told = new StringBuilder();
    for (int day = 0; day <= LAST_DAY + 2; day++) {
      clock.moveTo(RequestTestApplication.DAY.plusDays(day));
      for (String act : story.acts().getOrDefault(day, List.of())) {
        caller.act(act.split(" ")[0], id, act.split(" ")[1]);
      }
      if (day == 5) {
        caller.act("aoki", id, "remind");
      }
      application.getBean(Answering.class).look();
      if (day < 3 || day % 7 < 2 || day > LAST_DAY - 1) {
        told.append("day ").append(day).append('\n').append(everything(id));
      }
    }
    assertThat(caller.refused("aoki", id, "withdraw", Map.of())).isEqualTo("bad-input");
    return told.toString();
  }

  private static String everything(String id) {
    List<String> answers = new ArrayList<>();
    for (String path :
        List.of(
            Caller.REQUESTS,
            Caller.REQUESTS + "/" + id,
            Caller.REQUESTS + "?state=waiting",
            Caller.REQUESTS + "?person=person:baba",
            "/api/v1/introductions?from=person:aoki&to=" + WHERE + "&askable=true",
            "/api/v1/introductions?from=person:aoki&to=" + WHERE + "&order=broad")) {
      HttpResponse<String> answer = caller.get("aoki", path);
      answers.add(path + " " + answer.statusCode() + "\n" + answer.body());
    }
    for (String act : List.of("agree", "outcome", "confirm")) {
      HttpResponse<String> answer =
          caller.post("aoki", Caller.REQUESTS + "/" + id + "/" + act, Map.of("outcome", "met"));
      answers.add(act + " " + answer.statusCode() + "\n" + answer.body());
    }
    return String.join("\n", answers).replace(id, "ID") + "\n";
  }
}
