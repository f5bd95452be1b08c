package enishi.store;

/** What a process wants the store for: a server keeps it, a command joins a server that has it. */
public enum StoreUse {
  SERVER,
  COMMAND
}
