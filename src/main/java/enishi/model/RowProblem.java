package enishi.model;

/**
 * A row that cannot be used, or a cell that was not understood.
 *
 * @param row the row as a spreadsheet numbers it; 0 for the file as a whole
 * @param column the column's name; empty for the row as a whole
 * @param value what stands there
 * @param expected what was expected, in words
 */
public record RowProblem(String file, int row, String column, String value, String expected) {}
