package org.civilsociety.examples.pictures;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of SVG, written one after another; every text is escaped by the writer of the JDK. */
final class Svg {

  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Svg() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element; names and values of attributes alternate. */
  Svg begin(String element, Object... attributes) {
    try {
      xml.writeStartElement(element);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Svg end() {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Svg element(String element, String content, Object... attributes) {
    try {
      begin(element, attributes);
      xml.writeCharacters(content);
      return end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds attributes to the element that was begun last. */
  Svg attributes(Object... attributes) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i].toString(), value(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String value(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.1f", number)
        : value.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
