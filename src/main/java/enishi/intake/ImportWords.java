package enishi.intake;

import enishi.model.RowProblem;
import enishi.web.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Says in the reader's language what imports say in English. What has no translation stays as it
 * is.
 */
final class ImportWords {
  private final MessageSource messages;

  ImportWords(MessageSource messages) {
    this.messages = messages;
  }

  /** For where no web application is around. */
  static ImportWords standard() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/intake");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new ImportWords(messages);
  }

  List<RowProblem> problems(List<RowProblem> problems, Locale locale) {
    return problems.stream()
        .map(p -> new RowProblem(p.file(), p.row(), p.column(), p.value(), expected(p, locale)))
        .toList();
  }

  /** The headings of a list of problems. */
  List<String> problemColumns(Locale locale) {
    return List.of("file", "row", "column", "value", "expected").stream()
        .map(column -> say(locale, "intake.problem." + column))
        .toList();
  }

  /** Why nothing came of files that were handed in, in plain words. */
  String fault(String message, Locale locale) {
    return ImportPhrases.FAULTS.stream()
        .flatMap(phrase -> said(phrase, message, locale).stream())
        .findFirst()
        .orElse(message);
  }

  Progress progress(ImportJob job, Locale locale) {
    return switch (job.state()) {
      case QUEUED -> Progress.running(say(locale, "intake.step.queued"), 0, 0);
      case RUNNING ->
          Progress.running(
              say(locale, "intake.step." + job.phase(), say(locale, "intake.table." + job.table())),
              job.rows(),
              Math.max(0, job.total()));
      case DONE -> Progress.done(say(locale, "intake.step.done"), job.rows());
      case FAILED -> Progress.failed(fault(String.valueOf(job.error()), locale));
    };
  }

  private String expected(RowProblem problem, Locale locale) {
    for (ImportPhrases.Phrase phrase : ImportPhrases.EXPECTED) {
      Optional<String> said = said(phrase, problem.expected(), locale);
      if (said.isPresent()) {
        return problem.value().isEmpty() && phrase.isOfACell()
            ? say(locale, "intake.expected.required", said.get())
            : said.get();
      }
    }
    return problem.expected();
  }

  private Optional<String> said(ImportPhrases.Phrase phrase, String english, Locale locale) {
    return phrase.match(english).map(match -> say(locale, phrase.key(), groups(match, locale)));
  }

  private Object[] groups(MatchResult match, Locale locale) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(group -> String.valueOf(match.group(group)))
        .map(text -> text.replace(" or ", say(locale, "intake.or")))
        .toArray();
  }

  private String say(Locale locale, String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
