package enishi.model;

/**
 * Where a fact came from.
 *
 * @param importId the import that brought it, for example {@code import-3}
 * @param source free text: the document or list the row came from
 * @param file the file inside the dataset
 * @param row the row as a spreadsheet numbers it, the header being row 1
 */
public record Evidence(String importId, String source, String file, int row) {}
