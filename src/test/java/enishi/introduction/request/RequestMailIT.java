package enishi.introduction.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import enishi.model.Id;
import enishi.security.Accounts;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Mail that goes out beside requests, to a real SMTP server. */
class RequestMailIT {
  /** A port of its own, so that the server can go away and come back. */
  private static final int PORT = freePort();

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private static ConfigurableApplicationContext application;
  private static Caller caller;
  private static MovingClock clock;

  @BeforeAll
  static void start() {
    SERVER.start();
    application = RequestTestApplication.start(PORT);
    caller = new Caller(application);
    clock = application.getBean(MovingClock.class);
  }

  @AfterAll
  static void stop() {
    application.close();
    SERVER.stop();
  }

  @BeforeEach
  void beginAgain() throws Exception {
    RequestTestApplication.beginAgain(application);
    SERVER.purgeEmailFromAllMailboxes();
    Accounts accounts = application.getBean(Accounts.class);
    for (String name : List.of("aoki", "baba", "chiba")) {
      accounts.keepMail(name, name + "@example.jp");
    }
  }

  @Test
  void writesToWhoeverSomethingWaitsForAndNamesNobody() throws Exception {
    String id = caller.ask("aoki", "organization:where");
    send();
    assertThat(receivers()).containsExactly("baba@example.jp");
    clock.pass(4);
    caller.act("aoki", id, "remind");
    send();
    assertThat(receivers()).containsExactly("baba@example.jp", "baba@example.jp");
    caller.act("baba", id, "agree");
    send();
    caller.act("chiba", id, "agree");
    send();
    assertThat(receivers())
        .containsExactlyInAnyOrder(
            "baba@example.jp",
            "baba@example.jp",
            "chiba@example.jp",
            "aoki@example.jp",
            "chiba@example.jp");
    List<String> texts = new ArrayList<>();
    for (MimeMessage mail : SERVER.getReceivedMessages()) {
      texts.add(mail.getSubject() + "\n" + mail.getContent());
    }
    assertThat(texts.stream().distinct()).hasSize(1);
    assertThat(texts.getFirst())
        .contains("縁 Enishi", "https://enishi.example.jp/inbox", "Something waits")
        .doesNotContain("青木", "馬場", "千葉", "aoki", "baba", "chiba", id);
    assertThat(caller.card("aoki", id).path("contacts").path(0).asString())
        .isEqualTo("chiba@example.jp");
  }

  @Test
  void writesNothingToTheRequesterWhereSomebodyDeclines() throws Exception {
    String id = caller.ask("aoki", "organization:where");
    caller.act("baba", id, "decline");
    send();
    clock.pass(40);
    application.getBean(Answering.class).look();
    send();
    assertThat(receivers()).containsExactly("baba@example.jp");
  }

  @Test
  void lateMailStopsNobodyAndIsTriedAgain() throws Exception {
    SERVER.stop();
    String id = caller.ask("aoki", "organization:where");
    send();
    assertThat(caller.state("baba", id)).isEqualTo("asked");
    SERVER.start();
    send();
    assertThat(receivers()).as("not yet due").isEmpty();
    clock.moveTo(LocalDate.parse("2022-12-02"));
    send();
    assertThat(receivers()).containsExactly("baba@example.jp");
  }

  @Test
  void keepsOnlyWhatCanBeAnAddress() {
    Accounts accounts = application.getBean(Accounts.class);
    for (String wrong : List.of("hanako", "a@b\nBcc: c@d.jp", "a b@c.jp", "@c.jp")) {
      assertThatThrownBy(() -> accounts.keepMail("aoki", wrong))
          .hasMessageContaining("expected one such as");
    }
    accounts.keepMail("aoki", "");
    assertThat(accounts.findMail("aoki")).isEmpty();
    assertThat(accounts.mailsOf(Id.person("aoki"))).isEmpty();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send() {
    application.getBean(Outbox.class).send();
  }

  private static List<String> receivers() throws Exception {
    List<String> all = new ArrayList<>();
    for (MimeMessage mail : SERVER.getReceivedMessages()) {
      all.add(mail.getRecipients(Message.RecipientType.TO)[0].toString());
    }
    return all;
  }
}
