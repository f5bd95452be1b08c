package enishi.introduction.request;

import enishi.introduction.request.RequestCard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request in the words of a page. */
final class RequestText {
  private final RequestWords words;

  RequestText(Locale locale) {
    words = RequestWords.of(locale);
  }

  /** A name, or a word for somebody who is not shown. */
  public String person(@Nullable String name) {
    return words.person(name);
  }

  /** Whom the requester wants to meet: the person, else what they named. */
  public String target(RequestCard card) {
    if (card.targetName() != null) {
      return words.person(card.targetName());
    }
    if (card.toName() == null) {
      return words.say("somebody");
    }
    return words.say("somebody-of", card.toName().replaceFirst("^skill:", ""));
  }

  /** What it is about, in a line. */
  public String title(RequestCard card) {
    return card.isRequester()
        ? words.say("title.own", target(card))
        : words.say("title", person(card.fromName()), target(card));
  }

  /** How far it is, in a word or two. */
  public String state(RequestCard card) {
    return words.say("state." + (card.role() == Role.ASKED ? "part." : "") + card.state());
  }

  /** The class name that marks the state. */
  public String mark(RequestCard card) {
    return switch (card.state()) {
      case "introduced", "closed", "agreed" -> "good";
      case "waiting", "asked" -> "warn";
      default -> "";
    };
  }

  /** What it means and what comes next, in a sentence. */
  public String meaning(RequestCard card) {
    String key = "meaning." + card.role().word() + "." + card.state();
    return words.say(key, target(card), card.answerBy().toString(), person(card.fromName()));
  }

  /** What the person asked would be doing. */
  public String task(RequestCard card) {
    if (card.role() != Role.ASKED) {
      return words.say("task.behalf");
    }
    return card.nextName() == null
        ? words.say("task.meet", person(card.fromName()))
        : words.say("task.introduce", person(card.fromName()), words.person(card.nextName()));
  }

  public String outcome(RequestCard card) {
    return card.outcome() == null ? "" : words.say("outcome." + card.outcome().word());
  }

  public String part(RequestCard.Part part) {
    return part.state() == null ? "" : words.say("state.part." + part.state().word());
  }

  public String deed(RequestCard.Deed deed) {
    String who = deed.account() == null ? words.say("somebody") : deed.account();
    return words.say(
        "deed." + deed.act(), deed.at().substring(0, 10), who, Integer.toString(deed.turn()));
  }

  /** The outcomes to choose from, each with its word. */
  public List<String[]> outcomes() {
    List<String[]> all = new ArrayList<>();
    for (CameOf came : CameOf.values()) {
      all.add(new String[] {came.word(), words.say("outcome." + came.word())});
    }
    return all;
  }
}
