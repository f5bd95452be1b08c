package enishi.directory;

import enishi.directory.PersonReads.Read;
import enishi.security.Asker;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says what was shown to whom in the reader's language. */
final class ReadWords {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final MessageSource messages;
  private final Clock clock;

  ReadWords(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * One reading in words.
   *
   * @param who the person or account where one may see it, else empty
   * @param about what else it was about
   */
  record Line(String when, String who, String role, String what, String about) {
    List<String> cells() {
      return List.of(when, who, role, what, about);
    }
  }

  List<String> headings(Locale locale) {
    return Stream.of("when", "who", "role", "what", "about")
        .map(column -> say("consent.reads." + column, locale))
        .toList();
  }

  List<Line> lines(List<Read> reads, int atMost, Locale locale) {
    return reads.stream().limit(atMost).map(read -> line(read, locale)).toList();
  }

  private Line line(Read read, Locale locale) {
    String name = read.reader().name();
    String account = account(read, locale);
    return new Line(
        read.at().atZone(clock.getZone()).format(MINUTE),
        name == null ? account : name,
        say("consent.reader." + read.role().word(), locale),
        what(read.action(), locale),
        read.about().stream()
            .map(shown -> String.valueOf(shown.name()))
            .collect(Collectors.joining(say("separator", locale))));
  }

  private String account(Read read, Locale locale) {
    String account = read.account();
    if (account == null) {
      return "";
    }
    return account.equals(Asker.owner().name()) ? say("consent.reader.owner", locale) : account;
  }

  private String what(String action, Locale locale) {
    String other = say("consent.action.other", locale);
    String said = messages.getMessage("directory.consent.action." + action, null, other, locale);
    return said == null ? other : said;
  }

  private String say(String key, Locale locale) {
    return messages.getMessage("directory." + key, null, locale);
  }
}
