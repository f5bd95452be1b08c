package enishi.intake;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows an import's progress as a bar on a terminal; nothing where the output goes elsewhere. */
public final class ProgressLine implements ImportProgress, AutoCloseable {
  private static final int UPDATE_MILLIS = 200;

  private final boolean onTerminal = System.console() != null && System.console().isTerminal();
  private @Nullable ProgressBar bar;
  private @Nullable Phase current;

  @Override
  public void at(Phase phase, String table, long rows, long total) {
    if (!onTerminal) {
      return;
    }
    ProgressBar shown = bar;
    if (shown == null || current != phase) {
      close();
      current = phase;
      shown =
          new ProgressBarBuilder()
              .setTaskName(phase == Phase.CHECK ? "checking" : "writing")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .build();
      bar = shown;
    }
    shown.stepTo(rows);
    shown.setExtraMessage(table);
  }

  /** This bar on a terminal, else the other. */
  public ImportProgress orElse(ImportProgress other) {
    return onTerminal ? this : other;
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
      bar = null;
    }
  }
}
