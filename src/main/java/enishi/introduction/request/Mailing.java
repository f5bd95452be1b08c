package enishi.introduction.request;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends the one mail there is: that something waits. It names nobody and says nothing of what
 * waits, so that it is the same for everybody and for whatever happened.
 */
final class Mailing {
  private static final int TIMEOUT_MILLIS = 10_000;

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final MailSettings settings;

  Mailing(MailSettings settings) {
    this.settings = settings;
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties properties = sender.getJavaMailProperties();
    String timeout = Integer.toString(TIMEOUT_MILLIS);
    sender.setProtocol(settings.tls().equals("tls") ? "smtps" : "smtp");
    String prefix = "mail." + sender.getProtocol();
    properties.put(prefix + ".connectiontimeout", timeout);
    properties.put(prefix + ".timeout", timeout);
    properties.put(prefix + ".writetimeout", timeout);
    properties.put(prefix + ".ssl.checkserveridentity", "true");
    if (settings.tls().equals("starttls")) {
      properties.put(prefix + ".starttls.enable", "true");
      properties.put(prefix + ".starttls.required", "true");
    }
    if (settings.user() != null) {
      properties.put(prefix + ".auth", "true");
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
  }

  /** Throws what the mail server says where it does not take it. */
  void send(String to) {
    var mail = new SimpleMailMessage();
    mail.setFrom(settings.from());
    mail.setTo(to);
    mail.setSubject(RequestWords.of(Locale.JAPANESE).say("mail.subject"));
    String link = settings.address().toString().replaceAll("/+$", "") + "/inbox";
    mail.setText(
        RequestWords.of(Locale.JAPANESE).say("mail.text", link)
            + "\n\n--\n"
            + RequestWords.of(Locale.ENGLISH).say("mail.text", link)
            + "\n");
    sender.send(mail);
  }
}
