package enishi.office.backup;

import enishi.store.CopyProgress;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a backup is as a bar on a terminal; nothing where the output goes elsewhere. */
final class CopyLine implements CopyProgress, AutoCloseable {
  private static final int UPDATE_MILLIS = 200;

  private final boolean onTerminal = System.console() != null && System.console().isTerminal();
  private @Nullable ProgressBar bar;
  private @Nullable Step current;

  @Override
  public void at(Step step, long done, long total) {
    if (!onTerminal) {
      return;
    }
    ProgressBar shown = bar;
    if (shown == null || current != step) {
      close();
      current = step;
      shown =
          new ProgressBarBuilder()
              .setTaskName(step.name().toLowerCase(Locale.ROOT))
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .build();
      bar = shown;
    }
    shown.stepTo(done);
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
