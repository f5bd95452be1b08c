package enishi.referral;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fictional project in which one member vouches for more people than trust can pass on: {@code
 * project:circle} of one founder, five members and four candidates, on 2022-12-01.
 */
final class GuardTown {
  static final String PROJECT = "project:circle";

  private final List<Recording.Row> rows = new ArrayList<>();

  private GuardTown() {}

  static void record(Store store) {
    GuardTown town = new GuardTown();
    town.rows.add(
        new Recording.Row(
            "projects",
            Map.of(
                "id",
                PROJECT,
                "name",
                "縁側の会（架空）",
                "admission",
                "referral_only",
                "founders",
                "person:kitano")));
    town.person("kitano", "北野 花");
    town.member("kitano", "minami", "南 太郎", "2022-05-01");
    town.member("kitano", "higashi", "東 桜", "2022-06-01");
    town.member("minami", "nagata", "永田 実", "2022-07-01");
    town.member("nagata", "ogawa", "小川 渚", "2022-08-01");
    town.person("pair", "一人 はぐれ");
    town.joined("pair", "2022-05-05");
    town.candidate("nagata", "qusuri", "久須里 恵", "2022-11-01");
    town.candidate("nagata", "rokkaku", "六角 誠", "2022-11-02");
    town.candidate("nagata", "sakaki", "榊 ゆり", "2022-11-03");
    town.candidate("pair", "tokita", "時田 進", "2022-11-04");
    town.refers("higashi", "qusuri", "2022-11-20");
    new Recorder(store).record(new Recording("縁側の会（架空）", "架空の物語", town.rows));
  }

  private void member(String referrer, String key, String name, String on) {
    candidate(referrer, key, name, on);
    joined(key, on);
  }

  private void candidate(String referrer, String key, String name, String on) {
    person(key, name);
    refers(referrer, key, on);
  }

  private void person(String key, String name) {
    rows.add(
        new Recording.Row(
            "people", Map.of("id", "person:" + key, "name", name, "fictional", "true")));
  }

  private void joined(String key, String on) {
    rows.add(
        new Recording.Row(
            "engagements",
            Map.of("subject", "person:" + key, "kind", "joined", "object", PROJECT, "on", on)));
  }

  private void refers(String referrer, String candidate, String on) {
    rows.add(
        new Recording.Row(
            "referrals",
            Map.of(
                "referrer",
                "person:" + referrer,
                "candidate",
                "person:" + candidate,
                "project",
                PROJECT,
                "on",
                on)));
  }
}
