package org.ejournal.sferum.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written where a name, a filter, a parameter or a page stands is a text and nothing else. */
class HardNamesTest {
    private static TwoSchools schools;
    private static Asking asking;
    private static Viewer head;

    @BeforeAll
    static void a_school() {
        schools = new TwoSchools(false);
        asking = new Asking(schools);
        head = schools.almighty(schools.things(About.NOTHING).get(0));
    }

    @AfterAll
    static void close() {
        schools.close();
    }

    static Collection<PluginScreen> screens() {
        return schools.stage.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_screen_breaks_at_what_its_fields_and_parameters_hold(PluginScreen screen) {
        Thing thing = schools.things(Declared.about(screen.name())).get(0);
        Input page = asking.page(screen.name(), thing);
        HardNames.all().forEach(name -> {
            page.values().keySet().forEach(field -> survives(screen, thing.parameters(), with(page, field, name)));
            survives(screen, thing.parameters(), all(page, name));
            thing.parameters().keySet().forEach(parameter -> {
                Map<String, String> other = new HashMap<>(thing.parameters());
                other.put(parameter, name);
                survives(screen, other, page);
            });
        });
    }

    private static void survives(PluginScreen screen, Map<String, String> parameters, Input input) {
        assertThatCode(() -> asking.ask(head, new ScreenRef(screen.name(), parameters), Declared.SHOW, input))
                .as("%s with %s and %s", screen.name(), parameters, input)
                .doesNotThrowAnyException();
    }

    private static Input with(Input page, String field, String value) {
        Map<String, List<String>> values = new HashMap<>(page.values());
        values.put(field, List.of(value));
        return new Input(values);
    }

    private static Input all(Input page, String value) {
        Map<String, List<String>> values = new HashMap<>();
        page.values().keySet().forEach(field -> values.put(field, List.of(value)));
        return new Input(values);
    }

    @ParameterizedTest
    @MethodSource("org.ejournal.sferum.matrix.HardNames#all")
    @Tag("CM-6")
    void a_title_is_kept_letter_for_letter_or_refused_at_its_field(String title) {
        ScreenRef edit = schools.things(About.CHAT).get(0).on("chat-edit");
        Input page = Drawn.input(schools.stage.show(head, edit, Input.NONE));

        Outcome outcome = schools.stage.act(head, edit, "save", with(page, "name", title));

        String wanted = title.replace("\0", "").strip();
        if (wanted.isEmpty() || wanted.length() > 255) {
            assertThat(Seen.field(((Outcome.Show) outcome).screen(), "name").error())
                    .isNotEmpty();
        } else {
            assertThat(outcome).isInstanceOf(Outcome.Close.class);
            assertThat(Seen.column(schools.stage.show(head, "chats"), 0)).contains(wanted);
            ScreenRef chat = schools.things(About.CHAT).get(0).on("chat");
            assertThat(schools.stage.show(head, chat, Input.NONE).title()).isEqualTo(wanted);
            exported(head, chat);
        }
    }

    private static void exported(Viewer viewer, ScreenRef screen) {
        List.of("export-csv", "export-xlsx")
                .forEach(kind -> assertThat(schools.stage.act(viewer, screen, kind, Input.NONE))
                        .isInstanceOf(Outcome.Download.class));
    }

    @Test
    @Tag("AH-20")
    void a_list_taken_away_holds_every_name_and_no_formula(@TempDir Path folder) throws Exception {
        List<List<String>> rows =
                HardNames.all().map(name -> List.of(name, "рядом")).toList();
        Sheet sheet = new Sheet("🦔".repeat(16), List.of("Имя", "Ещё"), rows);

        String csv = new String(((Outcome.Download) FileKind.CSV.write(sheet)).content(), StandardCharsets.UTF_8);
        List<CSVRecord> read = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
        assertThat(read).hasSize(rows.size() + 1);
        for (int row = 0; row < rows.size(); row++) {
            String cell = read.get(row + 1).get(0);
            String name = rows.get(row).get(0);
            assertThat(cell).isIn(name, "'" + name).doesNotMatch("(?s)[=+\\-@＝＋－＠\t\r\n].*");
            assertThat(read.get(row + 1).get(1)).isEqualTo("рядом");
        }

        Path file = Files.write(folder.resolve("list.xlsx"), ((Outcome.Download) FileKind.XLSX.write(sheet)).content());
        List<String> texts = new ArrayList<>();
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                try (InputStream xml = workbook.getInputStream(workbook.getEntry(part))) {
                    var found = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(xml);
                    assertThat(found.getElementsByTagName("f").getLength()).isZero();
                    var strings = found.getElementsByTagName("t");
                    for (int at = 0; at < strings.getLength(); at++) {
                        texts.add(strings.item(at).getTextContent());
                    }
                }
            }
        }
        assertThat(texts).contains("=HYPERLINK(\"http://x\";\"y\")", "🦔", "x".repeat(10_000), "\u202Eанилоп\u202C");
    }

    @ParameterizedTest
    @MethodSource("org.ejournal.sferum.matrix.HardNames#ofALine")
    void a_name_in_a_sentence_is_no_part_of_the_sentence(String name) {
        String said = new Words(new Locale("ru")).say("why.title", name);

        assertThat(said).contains(name.replaceAll("[\u2066-\u2069]", "")).startsWith("Почему? ");
        boolean turns = said.matches("(?s).*[\u0590-\u08FF\u202A-\u202E].*");
        assertThat(said.endsWith("\u2069"))
                .as("it stands apart")
                .isEqualTo(turns || name.matches("(?s).*[\u2066-\u2069\uFEFF].*"));
        assertThat(said.codePoints()
                        .filter(letter -> letter >= 0x2066 && letter <= 0x2068)
                        .count())
                .as("what is opened is closed")
                .isEqualTo(said.codePoints().filter(letter -> letter == 0x2069).count());
    }
}
