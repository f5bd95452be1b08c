package enishi.introduction.request;

import enishi.directory.Shown;
import enishi.introduction.PathReference;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Contribution;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drafts what a requester writes to each person in turn, from the strongest fact between that
 * person and the one before. It names only whom both know: the requester, and the persons who stand
 * beside the reader on the path, where the requester may see them too.
 */
final class Drafts {
  private final Network network;
  private final RequestView view;
  private final RequestWords words;

  Drafts(Network network, RequestView view, RequestWords words) {
    this.network = network;
    this.view = view;
    this.words = words;
  }

  /** A draft for each person asked. */
  List<String> write(PathReference path) {
    List<String> drafts = new ArrayList<>();
    for (int turn = 1; turn < path.chain().size(); turn++) {
      drafts.add(write(path, turn));
    }
    return drafts;
  }

  private String write(PathReference path, int turn) {
    List<Id> chain = path.chain();
    boolean first = turn == 1;
    boolean last = turn == chain.size() - 1;
    String me = name(chain.getFirst());
    String reader = name(chain.get(turn));
    String before = name(chain.get(turn - 1));
    String tie = fact(chain.get(turn - 1), chain.get(turn)).orElse("");
    List<String> lines = new ArrayList<>();
    lines.add(
        reader == null ? words.say("draft.hello") : words.say("draft.dear", words.person(reader)));
    lines.add("");
    lines.add(words.say("draft.i", me == null ? "" : me));
    if (!first) {
      lines.add(
          before == null
              ? words.say("draft.through-somebody")
              : words.say("draft.through", words.person(before)));
    }
    if (!tie.isEmpty()) {
      lines.add(
          first
              ? words.say("draft.tie", tie)
              : words.say("draft.tie-of", words.person(before), tie));
    }
    lines.add(last ? words.say("draft.meet") : wish(path, turn));
    if (path.forProject() != null) {
      lines.add(words.say("draft.project", String.valueOf(view.show(path.forProject()).name())));
    }
    lines.add("");
    lines.add(words.say("draft.end"));
    return String.join("\n", lines);
  }

  /** To be led to the next person, who is or is not yet the one to meet. */
  private String wish(PathReference path, int turn) {
    String next = name(path.chain().get(turn + 1));
    boolean isTarget = turn + 1 == path.chain().size() - 1;
    if (next != null) {
      return words.say(isTarget ? "draft.introduce" : "draft.lead", words.person(next));
    }
    Id to = path.to().findId().orElse(null);
    if (!isTarget || to == null || to.is(EntityKind.PERSON)) {
      return words.say(isTarget ? "draft.introduce-somebody" : "draft.lead-somebody");
    }
    return words.say(
        "draft.introduce", words.say("somebody-of", String.valueOf(view.show(to).name())));
  }

  private Optional<String> fact(Id one, Id other) {
    if (view.show(one).masked() || view.show(other).masked()) {
      return Optional.empty();
    }
    LocalDate today = view.today();
    return network.strengths().between(one, other, today).facts().stream()
        .findFirst()
        .map(this::text);
  }

  private String text(Contribution fact) {
    Id context = fact.context();
    return words.fact(fact, context == null ? null : view.show(context).name());
  }

  private @Nullable String name(Id person) {
    Shown card = view.show(person);
    return card.name();
  }
}
