package io.github.jpamigrate.autogen.model.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The files in which a project without a framework says which entities it has.
 *
 * <p>They are read here and not by Hibernate, whose parsers moved and changed with every release.
 */
public final class ConfigurationFile {
    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final String HIBERNATE = "hibernate.cfg.xml";
    private static final String MAPPINGS = "META-INF/orm.xml";

    private ConfigurationFile() {}

    /** The units of a folder's or jar's {@code META-INF/persistence.xml}; none when it has no such file. */
    public static List<PersistenceUnit> persistenceUnits(Path root) {
        Optional<Element> document = parsed(root, PERSISTENCE);
        if (document.isEmpty()) {
            return List.of();
        }
        return children(document.get(), "persistence-unit").stream()
                .map(unit -> persistenceUnit(root, unit))
                .toList();
    }

    /** What a folder's or jar's {@code hibernate.cfg.xml} says. */
    public static Optional<PersistenceUnit> hibernateConfiguration(Path root) {
        return parsed(root, HIBERNATE)
                .flatMap(document ->
                        children(document, "session-factory").stream().findFirst())
                .map(factory -> hibernateConfiguration(root, factory));
    }

    /** The mapping file that counts without being named, if the folder or jar has it. */
    static Optional<String> mappings(Path root) {
        return new ClassPathEntry(root).file(MAPPINGS).map(bytes -> MAPPINGS);
    }

    private static PersistenceUnit persistenceUnit(Path root, Element unit) {
        List<String> mappingFiles = new ArrayList<>(texts(unit, "mapping-file"));
        // JPA reads this one without being told
        mappings(root).filter(file -> !mappingFiles.contains(file)).ifPresent(mappingFiles::add);
        Map<String, String> properties = new LinkedHashMap<>();
        texts(unit, "validation-mode").forEach(mode -> properties.put("jakarta.persistence.validation.mode", mode));
        for (Element group : children(unit, "properties")) {
            children(group, "property")
                    .forEach(property -> properties.put(
                            property.getAttribute("name").trim(),
                            property.getAttribute("value").trim()));
        }
        return new PersistenceUnit(
                unit.getAttribute("name"),
                root,
                PERSISTENCE,
                !excludesUnlisted(unit),
                texts(unit, "class"),
                mappingFiles,
                texts(unit, "jar-file"),
                properties);
    }

    private static boolean excludesUnlisted(Element unit) {
        // <exclude-unlisted-classes/> without a text means true
        return texts(unit, "exclude-unlisted-classes").stream().anyMatch(text -> text.isEmpty() || text.equals("true"));
    }

    private static PersistenceUnit hibernateConfiguration(Path root, Element factory) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element property : children(factory, "property")) {
            String name = property.getAttribute("name").trim();
            boolean qualified = name.startsWith("hibernate.") || name.contains("persistence.");
            properties.put(
                    qualified ? name : "hibernate." + name,
                    property.getTextContent().trim());
        }
        List<Element> mappings = children(factory, "mapping");
        return new PersistenceUnit(
                "",
                root,
                HIBERNATE,
                mappings.isEmpty(),
                attributes(mappings, "class"),
                attributes(mappings, "resource"),
                List.of(),
                properties);
    }

    private static Optional<Element> parsed(Path root, String file) {
        return new ClassPathEntry(root).file(file).map(bytes -> {
            try {
                DocumentBuilder builder = documents().newDocumentBuilder();
                // the JDK's own handler prints to the console; this one only throws
                builder.setErrorHandler(new DefaultHandler());
                return builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                        .getDocumentElement();
            } catch (IOException | SAXException | ParserConfigurationException exception) {
                throw new UnreadableSourceException(root, file, exception);
            }
        });
    }

    private static DocumentBuilderFactory documents() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        // hibernate.cfg.xml names a DTD on the Internet, which a build must not need
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return elements.stream()
                .map(element -> element.getAttribute(name).trim())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().trim())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
