package enishi.export;

import enishi.model.Id;
import enishi.model.Sha256;
import enishi.table.TableWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file that is ready to be written, with its method card. */
public final class Export {
  private final Content content;
  private final FileFormat format;
  private final MethodCard card;

  Export(Content content, FileFormat format, MethodCard card) {
    this.content = content;
    this.format = format;
    this.card = card;
  }

  public MethodCard card() {
    return card;
  }

  /** A name for it, of what it holds and its day. */
  public String fileName() {
    MethodCard.Question question = card.question();
    String town = question.municipality();
    return "enishi-%s%s-%s.%s"
        .formatted(
            question.what(),
            town == null ? "" : "-" + Id.parse(town).key(),
            question.asOf(),
            format.word());
  }

  public String mediaType() {
    return format.mediaType();
  }

  /** What it says as a table. */
  TableContent table() {
    return content.table();
  }

  /** Writes all of it; the same content always as the same bytes. Leaves the stream open. */
  public void writeTo(OutputStream out) {
    write(content, format, out);
  }

  /** SHA-256 of the file, in hexadecimal digits. */
  static String fileHash(Content content, FileFormat format) {
    MessageDigest digest = Sha256.digest();
    write(content, format, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  static void write(Content content, FileFormat format, OutputStream out) {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    switch (format) {
      case GRAPHML -> GraphMlWriter.write(graph(content), buffered);
      case GEXF -> GexfWriter.write(graph(content), buffered);
      case JSON -> JsonFile.write(content, new OpenStream(buffered));
      case CSV -> rows(content.table(), TableWriter.csv(new OpenStream(buffered)));
      case XLSX -> {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        rows(content.table(), TableWriter.xlsx(workbook, "enishi"));
        SteadyZip.copy(workbook.toByteArray(), buffered);
      }
      case PARQUET -> ParquetFile.write(content.table(), buffered);
      case SVG -> SvgFile.write(chart(content).svg(), buffered);
      case PNG -> PngFile.write(chart(content).svg(), buffered);
    }
    try {
      buffered.flush();
    } catch (IOException e) {
      throw Exports.unwritable(e);
    }
  }

  private static GraphContent graph(Content content) {
    if (content instanceof GraphContent graph) {
      return graph;
    }
    throw new IllegalArgumentException("a table is no graph");
  }

  private static ChartContent chart(Content content) {
    if (content instanceof ChartContent chart) {
      return chart;
    }
    throw new IllegalArgumentException("there is no chart of this");
  }

  private static void rows(TableContent table, TableWriter writer) {
    try (writer) {
      writer.row(table.names());
      table.rows().forEach(writer::row);
    }
  }

  /** A stream that stays open when the writer over it is closed. */
  private static final class OpenStream extends java.io.FilterOutputStream {
    OpenStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
