package enishi.web;

/**
 * Something that waits for its reader besides introductions, shown at the top of the inbox. A room
 * that has such things offers one as a bean.
 *
 * @param address of a fragment of a page, empty for an asker for whom nothing waits
 */
public record InboxNotice(String address) {}
