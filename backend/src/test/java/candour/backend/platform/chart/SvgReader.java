package candour.backend.platform.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Reads a drawn chart back as XML, so that tests see what a browser sees.
final class SvgReader {
    private final Document document;

    private SvgReader(Document document) {
        this.document = document;
    }

    static SvgReader of(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new SvgReader(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<Element> ofClass(String name, String cssClass) {
        return all(name).stream()
                .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(cssClass))
                .toList();
    }

    Element byId(String id) {
        return all("*").stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> texts() {
        return all("*").stream()
                .filter(e -> e.getTagName().equals("text") || e.getTagName().equals("span"))
                .map(Element::getTextContent)
                .toList();
    }

    static double length(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replaceAll("(%|rem)$", ""));
    }

    void isSafe() {
        for (Element element : all("*")) {
            org.junit.jupiter.api.Assertions.assertFalse(element.hasAttribute("style"), "a style attribute");
            org.junit.jupiter.api.Assertions.assertNotEquals("style", element.getTagName());
            org.junit.jupiter.api.Assertions.assertNotEquals("script", element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                org.junit.jupiter.api.Assertions.assertFalse(attribute.startsWith("on"), attribute);
            }
        }
    }
}
