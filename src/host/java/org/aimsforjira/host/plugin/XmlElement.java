package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An element of a descriptor, read once and never changed.
 *
 * @param name element name
 * @param attributes attributes by name
 * @param text text of the element itself, trimmed
 * @param children child elements in their order
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Reads a document without a document type: entities and external references are refused. */
    static XmlElement read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return of(builder.parse(in).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static XmlElement of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element childElement) {
                children.add(of(childElement));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return new XmlElement(element.getNodeName(), attributes, text.toString().strip(), children);
    }

    /** The attribute, or null. */
    @Nullable
    String attribute(String attributeName) {
        return attributes.get(attributeName);
    }

    /** The attribute, or another value where it is absent. */
    String attribute(String attributeName, String otherwise) {
        return attributes.getOrDefault(attributeName, otherwise);
    }

    /** The attribute; its absence makes the descriptor invalid. */
    String required(String attributeName) {
        String value = attributes.get(attributeName);
        if (value == null || value.isBlank()) {
            throw new DescriptorException("<" + name + "> needs the attribute " + attributeName);
        }
        return value;
    }

    /** Child elements of a name. */
    List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name().equals(childName)).toList();
    }

    /** The first child element of a name. */
    Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name().equals(childName)).findFirst();
    }

    /** Text of the first child of a name, or another value where there is none. */
    String childText(String childName, String otherwise) {
        return child(childName).map(XmlElement::text).orElse(otherwise);
    }

    /** The {@code <param name="…" value="…"/>} or {@code <param name="…">…</param>} children. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (XmlElement param : children("param")) {
            params.put(param.required("name"), param.attribute("value", param.text()));
        }
        return params;
    }

    /** The number in an attribute, or another one where it is absent. */
    int number(String attributeName, int otherwise) {
        String value = attributes.get(attributeName);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new DescriptorException(
                    "<" + name + "> has " + attributeName + "=\"" + value + "\", which is not a whole number", e);
        }
    }

    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
