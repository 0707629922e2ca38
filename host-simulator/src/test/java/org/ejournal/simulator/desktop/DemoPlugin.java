package org.ejournal.simulator.desktop;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.ejournal.plugin.extension.OrganisationSettings;
import org.ejournal.plugin.extension.PersonalCards;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.extension.ScreenSource;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.plugins.PluginUnavailableException;

/** A plugin that shows everything that the screen language can say, and remembers what it was asked. */
public final class DemoPlugin
        implements ScreenSource, Registries, DesktopShortcuts, OrganisationSettings, RoleRights, PersonalCards {
    /** Its id. */
    public static final String ID = "demo";

    /** A text that would do harm if it were taken for HTML. */
    public static final String EVIL = "<script>alert(1)</script> & \"3\" 'Б'";

    private static final List<Option> TYPES = List.of(
            new Option("", "Все"), new Option("class", "Классный чат"), new Option("parents", "Родительский чат"));

    /** What was asked of it, in order. */
    public final List<ScreenRequest> shown = new CopyOnWriteArrayList<>();

    /** What was pressed on it, in order. */
    public final List<ActionRequest> pressed = new CopyOnWriteArrayList<>();

    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger progress = new AtomicInteger();

    /** The id of who holds the plugin's own metarole. */
    private volatile String keeper = "";

    /** Names who holds the plugin's own metarole. */
    public void appoint(String person) {
        keeper = person;
    }

    /** Forgets what was asked and done. */
    public void reset() {
        keeper = "";
        shown.clear();
        pressed.clear();
        deleted.clear();
        progress.set(0);
    }

    @Override
    public Module module() {
        return new Module(
                "Демо",
                List.of(
                        new Right("manage", "Управление", Set.of(Metarole.ORGANISATION_ADMINISTRATOR)),
                        new Right("everything", "Всё", Set.of(Metarole.SUPERADMINISTRATOR))));
    }

    @Override
    public List<AddedMetarole> metaroles() {
        return List.of(new AddedMetarole("keeper", "Хранитель " + EVIL, Set.of("manage")));
    }

    @Override
    public List<AccessRight> accessRights() {
        return List.of(
                new AccessRight("keep", "Пользователи", "Управление " + EVIL, Set.of("manage", "everything")),
                new AccessRight("watch", "Отчёты", "Просмотр", Set.of("watch")));
    }

    @Override
    public boolean holds(String metarole, OrganisationId organisation, PersonId person) {
        return metarole.equals("keeper") && person.value().equals(keeper);
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return new ArrayList<>(List.of(
                new Shortcut("registry", "Сферум", Icon.CHATS, Target.window(ScreenRef.of("registry"))),
                new Shortcut("all", "Всё, что умеет экран", Icon.REGISTRY, Target.window(ScreenRef.of("all"))),
                new Shortcut("link", EVIL, Icon.LINK, Target.window(ScreenRef.of("form", "chat", "7 & <b>"))),
                new Shortcut(
                        "out", "Перейти в Сферум", Icon.MESSENGER, Target.address(URI.create("https://vk.example/im"))),
                new Shortcut("bad", "Никуда", Icon.LINK, Target.address(URI.create("javascript:alert(1)")))));
    }

    @Override
    public List<Registry> registries(Viewer viewer) {
        return List.of(new Registry(
                "registry",
                "Сферум",
                List.of(
                        new Tab("Чаты", ScreenRef.of("chats")),
                        new Tab("Видеоконференции", ScreenRef.of("cards")),
                        new Tab("Архив", ScreenRef.of("chats", "archive", "1")))));
    }

    @Override
    public Optional<Section> references() {
        return Optional.of(new Section("Ссылки", ScreenRef.of("settings"), "save"));
    }

    @Override
    public Section section() {
        return new Section("Коммуникационная среда", ScreenRef.of("settings"), "save");
    }

    @Override
    public List<Block.Fact> general(Viewer viewer, PersonId person) {
        return viewer.may("manage")
                ? new ArrayList<>(List.of(new Block.Fact("Профиль", "id " + person + " " + EVIL, Tone.PLAIN)))
                : List.of();
    }

    @Override
    public Screen show(ScreenRequest request) {
        shown.add(request);
        return switch (request.screen().name()) {
            case "chats" -> chats(request);
            case "all" -> all();
            case "cards" -> cards();
            case "form", "settings" -> form(request.input(), "");
            case "progress" -> progress();
            case "paper" -> paper();
            case "draft" -> draft(request.input());
            case "people" -> people(request.input());
            case "denied" -> throw new AccessDeniedException("no right");
            case "gone" -> throw new PluginUnavailableException("stopping");
            case "broken" -> throw new IllegalStateException("secret inner detail");
            default -> throw new UnknownScreenException(request.screen().name());
        };
    }

    @Override
    public Outcome act(ActionRequest request) {
        pressed.add(request);
        return switch (request.action()) {
            case "stay" -> new Outcome.Stay(Tone.SUCCESS, "Список обновлён " + EVIL);
            case "warn" -> new Outcome.Stay(Tone.WARNING, "Не всё получилось");
            case "save" ->
                request.input().one("name").isEmpty()
                        ? new Outcome.Show(form(request.input(), "Введите наименование"))
                        : new Outcome.Close("Чат сохранён");
            case "edit", "add" -> new Outcome.Open(ScreenRef.of("form", "chat", "17"));
            case "pick" -> new Outcome.Open(ScreenRef.of("people"), new Input(Map.of("there", List.of("один\nдва"))));
            case "bring" -> new Outcome.Bring(Map.of("picked", "p1\np7 " + EVIL));
            case "replace" -> new Outcome.Replace(ScreenRef.of("progress"));
            case "download" ->
                new Outcome.Download(
                        "Чаты: 8 К.csv",
                        "text/csv;charset=utf-8",
                        "Чат;Людей\r\n8 К;27\r\n".getBytes(StandardCharsets.UTF_8));
            case "download-large" ->
                new Outcome.Download("a.bin", "application/octet-stream", new byte[(16 << 20) + 1]);
            case "download-odd" -> new Outcome.Download("a.bin", "no type", new byte[1]);
            case "delete" ->
                new Outcome.Ask(
                        "Удаление чата",
                        "Чат удаляется без возможности восстановления.\nПродолжить?",
                        List.of(
                                new Outcome.Answer("Да", "delete-sure", Control.Weight.DANGER),
                                new Outcome.Answer("Нет", "", Control.Weight.NORMAL)));
            case "delete-sure" -> {
                deleted.addAll(request.input().all("chats.selected"));
                yield new Outcome.Stay(Tone.SUCCESS, "Чат удалён");
            }
            case "denied" -> throw new AccessDeniedException("no right");
            case "gone" -> throw new PluginUnavailableException("stopping");
            case "broken" -> throw new IllegalStateException("secret inner detail");
            default -> throw new UnknownScreenException(request.action());
        };
    }

    private Screen chats(ScreenRequest request) {
        Input input = request.input();
        TableQuery query = input.table("chats", TableQuery.first(10, new Sort("name", false)));
        String type = input.one("type").orElse("");
        String name = input.one("name").orElse("");
        List<Block.Row> rows = IntStream.rangeClosed(1, 26)
                .filter(number -> !deleted.contains("c" + number))
                .mapToObj(DemoPlugin::row)
                .filter(row -> row.cells().get(0).text().contains(name))
                .filter(row -> type.isEmpty() || row.cells().get(1).text().startsWith(type.equals("class") ? "К" : "Р"))
                .sorted(
                        query.sort().descending()
                                ? Comparator.comparing(Block.Row::id).reversed()
                                : Comparator.comparing(row -> 0))
                .toList();
        int page = Math.max(1, Math.min(query.page(), (rows.size() + query.size() - 1) / query.size()));
        Block.Table table = new Block.Table(
                "chats",
                List.of(
                        Field.choice("type", "Тип чата", TYPES, type),
                        Field.text("name", "Наименование чата", name),
                        Field.text(
                                "member",
                                "Фамилия участника",
                                input.one("member").orElse(""))),
                List.of(
                        Control.primary("add", "Добавить"),
                        new Control.Action("edit", "Изменить", Control.Weight.NORMAL, Control.Needs.ONE_ROW),
                        new Control.Action("delete", "Удалить", Control.Weight.DANGER, Control.Needs.ROWS),
                        Control.action("stay", "Обновить"),
                        Control.action("replace", "Инициализировать список чатов"),
                        Control.action("broken", "Сломать"),
                        new Control.Link("Перейти в VK Мессенджер", URI.create("https://vk.example/im")),
                        new Control.Link("Никуда", URI.create("javascript:alert(1)"))),
                List.of(
                        new Block.Column("name", "Наименование чата", Block.Column.Kind.TEXT, true),
                        new Block.Column("type", "Тип", Block.Column.Kind.TEXT, true),
                        new Block.Column("class", "Класс", Block.Column.Kind.TEXT, true),
                        new Block.Column("subject", "Предмет", Block.Column.Kind.TEXT, false),
                        new Block.Column("members", "Количество участников", Block.Column.Kind.NUMBER, true),
                        new Block.Column("admin", "Администратор чата", Block.Column.Kind.TEXT, true)),
                rows.subList((page - 1) * query.size(), Math.min(rows.size(), page * query.size())),
                new Block.Paging(page, query.size(), rows.size(), List.of(10, 25, 50, 100)),
                query.sort(),
                request.screen().parameters().containsKey("archive") ? Block.Selection.ONE : Block.Selection.MANY,
                "Чатов нет. Нажмите «Добавить» или измените отбор.");
        return Screen.of("Чаты", List.of(table), List.of());
    }

    private static Block.Row row(int number) {
        String name = number == 1
                ? "Учительская"
                : number == 2 ? EVIL : (number / 2) + " К" + (number % 2 == 0 ? "" : " Родители");
        return new Block.Row(
                "c" + number,
                List.of(
                        Block.Cell.of(name),
                        Block.Cell.of(number % 2 == 0 ? "Классный чат" : "Родительский чат"),
                        Block.Cell.of(number == 1 ? "" : (number / 2) + " К"),
                        number == 2
                                ? new Block.Cell(
                                        "Ссылка", Tone.PLAIN, Target.address(URI.create("https://vk.example/join/2")))
                                : Block.Cell.of(""),
                        Block.Cell.of(Integer.toString(number * 3)),
                        number % 5 == 0
                                ? new Block.Cell("Нет администратора", Tone.WARNING)
                                : Block.Cell.of("Воронцова Елена Владимировна")),
                Target.window(ScreenRef.of("form", "chat", Integer.toString(number))));
    }

    private static Screen all() {
        List<Block> blocks = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            blocks.add(new Block.Notice(tone, tone + ": первая строка\nвторая строка " + EVIL));
        }
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("В журнале", "27", Tone.PLAIN),
                new Block.Fact("В мессенджере", "19", Tone.SUCCESS),
                new Block.Fact("Ждут привязки", "8", Tone.WARNING),
                new Block.Fact("Последняя ошибка", EVIL, Tone.ERROR))));
        blocks.add(new Block.Form("Все поля", fields(Input.NONE, "")));
        blocks.addAll(cards().blocks());
        blocks.add(new Block.Progress("Создание чатов", 34, 120, "34 из 120, осталось около 2 минут"));
        blocks.add(bars());
        blocks.add(new Block.Bars("Никого", List.of(), "Привязок пока нет."));
        return Screen.of(
                "Всё, что умеет экран",
                blocks,
                List.of(Control.primary("stay", "Сохранить"), Control.action("warn", "Проверить")));
    }

    private static Block bars() {
        return new Block.Bars(
                "Привязали аккаунт",
                List.of(
                        new Block.Bar("Сотрудники", 19, 27, "19 из 27", Target.window(ScreenRef.of("form"))),
                        new Block.Bar("8 К " + EVIL, 0, 0, "никого нет", Target.nowhere()),
                        new Block.Bar(
                                "Родители", 40, 31, "все", Target.address(URI.create("https://vk.example/parents")))),
                "");
    }

    private static Screen paper() {
        return Screen.of(
                "Листки класса",
                List.of(
                        new Block.Notice(Tone.PLAIN, "Разрежьте по пунктиру"),
                        new Block.Form("", List.of(Field.text("class", "Класс", "8 К"))),
                        new Block.Slips(
                                IntStream.rangeClosed(1, 12)
                                        .mapToObj(number -> new Block.Slip(
                                                "Ученик " + number + " " + EVIL,
                                                List.of("8 К", "Наведите камеру телефона"),
                                                URI.create("https://vk.example/join/" + number)))
                                        .toList(),
                                ""),
                        new Block.Slips(
                                List.of(new Block.Slip("Без ссылки", List.of(), URI.create("javascript:alert(1)"))),
                                ""),
                        new Block.Slips(List.of(), "Приглашать некого.")),
                List.of(
                        new Control.Print("Напечатать"),
                        new Control.Copy("Скопировать", "https://vk.example/join/1 " + EVIL),
                        Control.action("stay", "Обновить")));
    }

    private static Screen cards() {
        return Screen.of(
                "Карточки",
                List.of(new Block.Cards(
                        List.of(
                                new Block.Card(
                                        "Учительская",
                                        List.of("Администраторы чата: Воронцова Е. В.", "Участников чата: 24"),
                                        "Учительский чат",
                                        Target.address(URI.create("https://vk.example/c1"))),
                                new Block.Card(
                                        "8 К " + EVIL,
                                        List.of("Участников чата: 27"),
                                        "",
                                        Target.window(ScreenRef.of("all"))),
                                new Block.Card(
                                        "8 К Родители",
                                        List.of("Участников чата: 31"),
                                        "Родительский чат",
                                        Target.nowhere())),
                        "Вы пока не состоите ни в одном чате.")),
                List.of());
    }

    private static Screen form(Input input, String error) {
        return Screen.of(
                "Чат школы в сферум: " + input.one("name").orElse("Изменение"),
                List.of(new Block.Form("Чат", fields(input, error))),
                List.of(
                        Control.primary("save", "Сохранить"),
                        Control.action("stay", "Применить"),
                        Control.action("download", "Скачать"),
                        Control.action("add", "Выбрать участников")));
    }

    private static List<Field> fields(Input input, String error) {
        boolean subject = input.one("kind").orElse("").equals("subject");
        return List.of(
                new Field.Text(
                        "name",
                        "Наименование чата",
                        "Видно всем участникам",
                        error,
                        input.one("name").orElse(""),
                        60,
                        true),
                Field.choice(
                        "kind",
                        "Тип чата",
                        List.of(new Option("subject", "Предмет"), new Option("other", "Другое")),
                        input.one("kind").orElse("")),
                new Field.Choice(
                        "group",
                        "Предмет/Группа (Класс)",
                        subject ? "" : "Доступно для типа «Предмет»",
                        "",
                        List.of(new Option("10a", "Краеведение (10А)"), new Option("10b", "Краеведение (10Б)")),
                        input.one("group").orElse("10a"),
                        subject),
                new Field.Text("code", "Код сообщества", "", "", "204157", 20, false),
                new Field.Secret("token", "Ключ доступа сообщества", "Хранится в зашифрованном виде", "", true),
                new Field.File(
                        "list",
                        "Файл со списком",
                        "Таблица с именами",
                        "",
                        input.one("list.name").orElse(""),
                        List.of(".csv", ".txt"),
                        2048),
                new Field.Ticks(
                        "roles",
                        "Кого добавить",
                        "",
                        "",
                        List.of(
                                new Option("staff", "Сотрудники"),
                                new Option("pupils", "Ученики"),
                                new Option("parents", EVIL)),
                        input.isNew() ? List.of("staff") : input.all("roles")));
    }

    /** Three people, the second of whom cannot be picked; the plugin says that the first and one elsewhere are. */
    private static Screen people(Input input) {
        List<Block.Row> rows = List.of(
                new Block.Row("p1", List.of(Block.Cell.of("Абаев")), Target.nowhere()),
                new Block.Row("p2", List.of(Block.Cell.of("Абакумова")), Target.nowhere(), "Уже является участником"),
                new Block.Row("p3", List.of(Block.Cell.of("Абдул")), Target.nowhere()));
        Block.Table table = new Block.Table(
                "people",
                List.of(new Field.Hidden("there", input.one("there").orElse(""))),
                List.of(),
                List.of(new Block.Column("family", "Фамилия", Block.Column.Kind.TEXT, true)),
                rows,
                new Block.Paging(1, 25, 3, List.of(10, 25)),
                new Sort("family", false),
                Block.Selection.MANY,
                "Никого");
        Field list = new Field.Lines("list", "Вставить список", "По строке на человека", "", "Абаев\n" + EVIL, 100);
        return Screen.of(
                "Выбрать участников чата",
                List.of(table.selecting(Set.of("p1", "p2", "p9")), new Block.Form("", List.of(list))),
                List.of(Control.primary("bring", "Добавить")));
    }

    private static Screen draft(Input input) {
        String name = input.one("name").orElse("");
        return Screen.of(
                        "Черновик",
                        List.of(new Block.Form(
                                "",
                                List.of(
                                        Field.text("name", "Наименование чата", name),
                                        new Field.Hidden("chosen", "один\nдва \"3\"")))),
                        List.of(Control.primary("save", "Сохранить")))
                .unsaved(!name.isEmpty());
    }

    private Screen progress() {
        int done = Math.min(20, progress.incrementAndGet());
        return new Screen(
                "Создание/синхронизация чатов",
                List.of(new Block.Progress("Создание чатов", done, 20, done + " из 20")),
                List.of(Control.action("stay", "Прервать")),
                done < 20 ? Duration.ofSeconds(1) : Duration.ZERO);
    }
}
