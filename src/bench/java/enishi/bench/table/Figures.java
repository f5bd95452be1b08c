package enishi.bench.table;

import java.util.Locale;

/** Numbers as the tables print them: three digits and a unit. */
final class Figures {
  private Figures() {}

  static String millis(double millis) {
    if (millis >= 120_000) {
      return digits(millis / 60_000) + " min";
    }
    if (millis >= 1000) {
      return digits(millis / 1000) + " s";
    }
    return millis >= 0.1 ? digits(millis) + " ms" : digits(millis * 1000) + " µs";
  }

  static String times(double ratio) {
    return "×" + digits(ratio);
  }

  static String digits(double value) {
    double size = Math.abs(value);
    if (size >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
  }
}
