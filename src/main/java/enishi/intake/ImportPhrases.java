package enishi.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English sentences of imports, as patterns, and the messages that say the same. */
final class ImportPhrases {
  /** What was expected of a cell or a row. The first that matches counts. */
  static final List<Phrase> EXPECTED =
      List.of(
          cell("a date such as .*", "date"),
          cell("an id such as (\\w+):aoki, without spaces", "key"),
          cell("an id such as municipality:…", "municipality"),
          cell("an id such as (.+)", "id"),
          cell("ids such as (\\w+):aoki, separated by ;", "ids"),
          cell("a six-digit local-government code.*", "code"),
          cell("a text of at most (\\d+) characters", "text"),
          cell("a list separated by ;", "list"),
          cell("a whole number from (\\d+) to (\\d+)", "count"),
          cell("an amount of yen.*", "yen"),
          cell("amounts of yen, separated by ;", "yens"),
          cell("true or false.*", "flag"),
          cell("one of (.+)", "one-of"),
          row(
              "an id that a table describes: its own row \\((.+) row (\\d+)\\) has a problem",
              "fallen"),
          row("an id that a table describes", "unknown"),
          row("an id that no earlier row has", "repeated"),
          row("a column of this name", "column"),
          row("at most (\\d+) cells", "cells"),
          row("a value: the formula has none", "formula"),
          row("a date not before (\\S+) \\((.+)\\)", "not-before"),
          row("another one than (\\S+)", "another"),
          row("a value here or in (\\S+)", "either"),
          row("(\\d+) usable rows are there", "rows"));

  /** Why nothing came of files that were handed in. */
  static final List<Phrase> FAULTS =
      List.of(
          fault("no file was handed in", "none"),
          fault("archive \\((.*?)\\) is not a whole zip", "zip"),
          fault("archive \\((.*?)\\) has (\\d+) files, expected at most (\\d+)", "many"),
          fault("file \\((.*?)\\) was handed in twice", "twice"),
          fault("the files hold more than", "large"),
          fault("file name \\((.*?)\\) is none", "name"),
          fault("dataset \\(.*\\) has no table", "no-table"),
          fault("table \\((.*?)\\) has two files, (.+) and (.+)\\.", "two-files"),
          fault("dataset\\.json (?:is not JSON|must hold one object)", "manifest"),
          fault("encoding \\((.*?)\\) in dataset\\.json", "encoding"),
          fault("expected\\.(.*?) \\(", "manifest-count"),
          fault("dataset \\((.*)\\) is being imported by", "busy"),
          fault("dataset \\((.*)\\) was imported by another office", "others"),
          fault("the files of rehearsal", "gone"),
          fault("row (\\d+) of file \\((.*?)\\) is not CSV", "csv"),
          fault("file \\((.*?)\\) is not text in an encoding", "undecodable"),
          fault("file \\((.*?)\\) is empty", "empty"),
          fault("file \\((.*?)\\) is an old or locked workbook", "old-workbook"),
          fault("file \\((.*?)\\) is not a whole XLSX", "workbook"),
          fault("the import failed inside Enishi", "inside"));

  private ImportPhrases() {}

  /**
   * A sentence and the key of its translations.
   *
   * @param isOfACell whether it says what one cell must hold, so that an empty one is missing
   * @param isWhole whether nothing may follow
   */
  record Phrase(Pattern english, String key, boolean isOfACell, boolean isWhole) {
    Optional<MatchResult> match(String text) {
      Matcher matcher = english.matcher(text);
      boolean matches = isWhole ? matcher.matches() : matcher.lookingAt();
      return matches ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
  }

  private static Phrase cell(String english, String key) {
    return new Phrase(Pattern.compile(english), "intake.expected." + key, true, true);
  }

  private static Phrase row(String english, String key) {
    return new Phrase(Pattern.compile(english), "intake.expected." + key, false, true);
  }

  private static Phrase fault(String english, String key) {
    return new Phrase(Pattern.compile(english), "intake.fault." + key, false, false);
  }
}
