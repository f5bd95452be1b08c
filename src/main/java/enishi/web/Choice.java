package enishi.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose in a picker.
 *
 * @param id what is chosen, for example {@code person:aoki}
 * @param label its name
 * @param note what tells it from others of that name: reading, town, kind
 */
public record Choice(String id, String label, @Nullable String note) {}
