package candour.mobile.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What is said to the makers of builds for phones. Source of the rules: MASVS 2.1, STORAGE, NETWORK and PLATFORM.
class PhoneBuildTest {
    private static final String ANDROID = "http://schemas.android.com/apk/res/android";
    private static final String TOOLS = "http://schemas.android.com/tools";
    private static final Path SOURCE = Path.of("src");

    @Test
    void the_app_asks_for_the_network_and_for_alerts_and_for_nothing_else() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (Element one : elements(manifest(), "uses-permission")) {
            if (!one.getAttributeNS(TOOLS, "node").equals("remove")) {
                asked.add(one.getAttributeNS(ANDROID, "name"));
            }
        }
        assertEquals(Set.of("android.permission.INTERNET", "android.permission.POST_NOTIFICATIONS"), asked);
    }

    @Test
    void nothing_is_copied_elsewhere_and_nothing_is_sent_openly() throws Exception {
        Element app = elements(manifest(), "application").get(0);
        for (String off : List.of("allowBackup", "fullBackupContent", "usesCleartextTraffic")) {
            assertEquals("false", app.getAttributeNS(ANDROID, off), off);
        }
        assertFalse(app.hasAttributeNS(ANDROID, "networkSecurityConfig"));
        assertFalse(app.hasAttributeNS(ANDROID, "debuggable"));
        Document rules = xml(SOURCE.resolve("android/res/xml/data_extraction_rules.xml"));
        for (String way : List.of("cloud-backup", "device-transfer")) {
            assertEquals(5, elements(elements(rules, way).get(0), "exclude").size(), way);
        }
        assertEquals(List.of(), elements(rules, "include"));
    }

    @Test
    void no_other_app_gets_in_but_by_the_launcher() throws Exception {
        for (String kind : List.of("activity", "service", "receiver", "provider")) {
            for (Element one : elements(manifest(), kind)) {
                boolean launched = one.getAttributeNS(ANDROID, "name").endsWith(".MainActivity");
                boolean removed = one.getAttributeNS(TOOLS, "node").equals("remove");
                String exported = one.getAttributeNS(ANDROID, "exported");
                assertTrue(removed || exported.equals(String.valueOf(launched)), one.getAttributeNS(ANDROID, "name"));
            }
        }
    }

    @Test
    void the_sending_service_is_not_started_with_the_app() throws Exception {
        List<String> off = new ArrayList<>();
        for (Element one : elements(manifest(), "meta-data")) {
            assertEquals("false", one.getAttributeNS(ANDROID, "value"));
            off.add(one.getAttributeNS(ANDROID, "name"));
        }
        assertTrue(off.contains("firebase_messaging_auto_init_enabled"));
        assertTrue(plist().contains("<key>FirebaseMessagingAutoInitEnabled</key><false/>"));
    }

    @Test
    void on_ios_no_reason_is_given_to_use_camera_place_or_people_and_nothing_is_sent_openly() throws IOException {
        assertFalse(plist().contains("UsageDescription"));
        assertFalse(plist().contains("UIBackgroundModes"));
        assertTrue(plist().contains("<key>NSAllowsArbitraryLoads</key><false/>"));
        assertTrue(plist().contains("<key>UIFileSharingEnabled</key><false/>"));
    }

    @Test
    void every_icon_is_there_in_its_size() throws IOException {
        int[] sizes = {48, 72, 96, 144, 192};
        List<String> folders = List.of("mdpi", "hdpi", "xhdpi", "xxhdpi", "xxxhdpi");
        for (int i = 0; i < sizes.length; i++) {
            Path icon = SOURCE.resolve("android/res/mipmap-" + folders.get(i) + "/ic_launcher.png");
            assertEquals(sizes[i], ImageIO.read(icon.toFile()).getWidth(), icon.toString());
        }
        Path set = SOURCE.resolve("ios/assets/Assets.xcassets/AppIcon.appiconset");
        var named =
                Pattern.compile("\"(icon-([0-9]+)\\.png)\"").matcher(Files.readString(set.resolve("Contents.json")));
        int icons = 0;
        while (named.find()) {
            int width = ImageIO.read(set.resolve(named.group(1)).toFile()).getWidth();
            assertEquals(Integer.parseInt(named.group(2)), width);
            icons++;
        }
        assertEquals(18, icons);
    }

    @Test
    void the_native_compiler_is_told_of_every_resource() throws Exception {
        List<Pattern> told = elements(
                        elements(xml(Path.of("pom.xml")), "resourcesList").get(0), "list")
                .stream()
                .map(one -> Pattern.compile(one.getTextContent()))
                .toList();
        List<String> resources = new ArrayList<>();
        for (Path folder :
                List.of(SOURCE.resolve("main/resources"), Path.of("..", "shared", "src", "main", "resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(resources::add);
            }
        }
        resources.add("atlantafx/base/theme/primer-light.css");
        resources.remove("candour/mobile/fonts/OFL.txt");

        assertTrue(resources.size() > 40);
        assertEquals(
                List.of(),
                resources.stream()
                        .filter(one -> told.stream()
                                .noneMatch(pattern -> pattern.matcher(one).matches()))
                        .toList());
    }

    /// The folder is compiled by builds for phones only, so here its imports are read.
    @Test
    void what_only_phones_have_is_thin_and_the_profiles_bring_all_it_uses() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Pattern service = Pattern.compile("import com\\.gluonhq\\.attach\\.(\\w+)\\.");
        try (Stream<Path> files = Files.walk(SOURCE.resolve("attach/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                assertTrue(code.lines().count() <= 70, file.toString());
                service.matcher(code)
                        .results()
                        .map(found ->
                                found.group(1).equals("pushnotifications") ? "push-notifications" : found.group(1))
                        .forEach(name -> {
                            assertEquals(2, count(pom, "<artifactId>" + name + "</artifactId>"), name);
                            assertEquals(2, count(pom, "<list>" + name + "</list>"), name);
                        });
            }
        }
        assertEquals(
                "candour.mobile.device.AttachPhone",
                Files.readString(SOURCE.resolve("attach/resources/META-INF/services/candour.mobile.device.Phone"))
                        .strip());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Document manifest() throws Exception {
        return xml(SOURCE.resolve("android/AndroidManifest.xml"));
    }

    private static String plist() throws IOException {
        return Files.readString(SOURCE.resolve("ios/Default-Info.plist")).replaceAll(">\\s+<", "><");
    }

    private static Document xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
