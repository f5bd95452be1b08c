package enishi.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written: one element a line, in UTF-8. What XML cannot hold becomes 〓. */
final class XmlFile {
  private static final Pattern NOT_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\uD800-\\uDFFF]");

  private final XMLStreamWriter writer;
  private int depth;

  private XmlFile(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Something that writes elements. */
  interface Writing {
    void to(XmlFile xml) throws XMLStreamException;
  }

  static void write(OutputStream out, Writing writing) {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument("UTF-8", "1.0");
      writing.to(new XmlFile(writer));
      writer.writeEndDocument();
      writer.writeCharacters("\n");
      writer.flush();
    } catch (XMLStreamException e) {
      throw Exports.unwritable(e);
    }
  }

  /** Begins an element; attributes are names and values in turn. */
  void start(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  /** A whole element with a text in it. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    writer.writeStartElement(name);
    attributes(attributes);
    writer.writeCharacters(clean(text));
    writer.writeEndElement();
  }

  void end() throws XMLStreamException {
    depth--;
    line();
    writer.writeEndElement();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + " ".repeat(depth));
  }

  private static String clean(String text) {
    return NOT_XML.matcher(text).replaceAll("〓");
  }
}
