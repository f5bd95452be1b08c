package enishi.network;

import java.util.List;

/** An import whose rows count: its id, where its rows come from, and its files by index. */
record LiveImport(String id, String source, List<String> files) {
  LiveImport {
    files = List.copyOf(files);
  }
}
