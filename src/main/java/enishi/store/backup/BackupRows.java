package enishi.store.backup;

import java.util.List;
import java.util.Map;

/** Takes what a backup holds, one after the other: all nodes, then all relationships. */
public interface BackupRows {
  /**
   * @param number of the node inside this file
   */
  void node(long number, List<String> labels, Map<String, Object> properties);

  /**
   * @param from the number of the node it leaves
   * @param to the number of the node it enters
   */
  void relationship(String type, long from, long to, Map<String, Object> properties);
}
