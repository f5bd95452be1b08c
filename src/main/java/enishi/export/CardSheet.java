package enishi.export;

import enishi.export.MethodCard.LeftOut;
import enishi.export.MethodCard.Question;
import enishi.model.Word;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A method card as people read it: what, then its value. */
final class CardSheet {
  private final Phrases phrases;

  CardSheet(Phrases phrases) {
    this.phrases = phrases;
  }

  Sheet of(MethodCard card, Path file, Path cardFile) {
    return new Sheet(
        phrases.say("card.title"),
        phrases.list("column.item column.value"),
        lines(card),
        List.of(phrases.say("card.written", file.toString(), cardFile.toString())));
  }

  List<List<String>> lines(MethodCard card) {
    Question question = card.question();
    List<List<String>> lines = new ArrayList<>();
    line(lines, "what", phrases.say("what." + question.what()));
    line(lines, "as-of", question.asOf());
    if (question.municipality() != null) {
      line(lines, "municipality", question.municipality());
    }
    town(lines, question);
    if (namesPersons(card)) {
      line(lines, "names", names(question));
    }
    if (question.scope() != null) {
      line(lines, "scope", String.join(", ", question.scope()));
    }
    if (card.ladder() != null) {
      line(
          lines,
          "ladder",
          phrases.say(
              "card.ladder", card.ladder().name(), String.valueOf(card.ladder().version())));
    }
    if (isOfTown(card)) {
      settings(lines, card);
    }
    line(lines, "size", size(card));
    line(lines, "left-out", leftOut(card));
    line(lines, "data", phrases.say("card.data", text(card.data().revision()), card.data().hash()));
    line(lines, "file", card.fileSha256());
    line(lines, "version", card.program() + " " + card.version());
    line(lines, "seeds", phrases.say("card.no-seeds"));
    if (card.font() != null) {
      line(lines, "font", card.font());
    }
    return lines;
  }

  private void town(List<List<String>> lines, Question question) {
    if (question.from() != null) {
      line(lines, "from", question.from());
    }
    if (question.days() != null) {
      line(lines, "days", text(question.days()));
    }
    if (question.months() != null) {
      line(lines, "months", text(question.months()));
    }
    if (question.lists() != null) {
      line(lines, "lists", String.join(", ", question.lists()));
    }
    if (question.language() != null) {
      line(lines, "language", phrases.say("language." + question.language()));
    }
  }

  private void settings(List<List<String>> lines, MethodCard card) {
    card.settings()
        .forEach((name, value) -> lines.add(List.of(phrases.say("setting." + name), value)));
  }

  private static What what(MethodCard card) {
    return Word.parse(What.class, card.question().what());
  }

  private static boolean isTable(MethodCard card) {
    return !what(card).isGraph();
  }

  private static boolean isOfTown(MethodCard card) {
    return what(card).isOfTown();
  }

  private static boolean namesPersons(MethodCard card) {
    return what(card).isGraph() || what(card) == What.DRIVERS || what(card) == What.HUBS;
  }

  private String names(Question question) {
    if (!question.pseudonymous()) {
      return phrases.say("names.real");
    }
    return question.study() == null
        ? phrases.say("names.pseudonyms")
        : phrases.say("names.study", question.study());
  }

  private String size(MethodCard card) {
    return isTable(card)
        ? phrases.say("card.rows", text(card.size().rows()))
        : phrases.say("card.graph", text(card.size().nodes()), text(card.size().edges()));
  }

  private String leftOut(MethodCard card) {
    LeftOut out = card.leftOut();
    if (out.below() < 2) {
      return phrases.say("left-out.nothing");
    }
    Integer hidden = out.hidden();
    if (hidden != null) {
      return phrases.say("left-out.town", text(out.below()), text(hidden));
    }
    return isTable(card)
        ? phrases.say(
            "left-out.table",
            text(out.below()),
            text(out.small()),
            text(out.others()),
            text(out.towns()))
        : phrases.say(
            "left-out.graph", text(out.below()), text(out.residences()), text(out.things()));
  }

  private void line(List<List<String>> lines, String item, String value) {
    lines.add(List.of(phrases.say("item." + item), value));
  }

  private static String text(long number) {
    return String.valueOf(number);
  }
}
