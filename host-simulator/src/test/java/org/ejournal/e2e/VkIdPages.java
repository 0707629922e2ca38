package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** VK ID's pages, as somebody goes through them who was sent there by the journal. */
final class VkIdPages {
    /** The password of everybody in the demo. */
    static final String PASSWORD = "vkdemo2026";

    private static final Pattern CODE = Pattern.compile("код (\\d{6})");

    private final Page page;

    VkIdPages(Page page) {
        this.page = page;
    }

    private VkIdPages shows(String title) {
        assertThat(page.locator("h1")).hasText(title);
        return this;
    }

    private void fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    /** Enters a wrong password and waits for the answer. */
    VkIdPages wrongPassword() {
        password("not " + PASSWORD);
        // The answer is the same page anew, and shows no password.
        assertThat(page.getByLabel("Введите пароль")).hasValue("");
        return this;
    }

    VkIdPages press(String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    /** Enters a phone number. */
    VkIdPages phone(String number) {
        shows("Вход в VK ID");
        fill("Телефон или почта", number);
        return press("Продолжить");
    }

    /** Enters the password. */
    VkIdPages password(String password) {
        shows("Введите пароль");
        fill("Введите пароль", password);
        return press("Продолжить");
    }

    /** Reads the code from the demo phone, which opens in a tab of its own, and enters it. */
    VkIdPages code() {
        shows("Введите код из СМС");
        Page phone =
                page.waitForPopup(() -> page.getByText("Открыть демо-телефон").click());
        String said = phone.locator("ol.notes li").first().textContent();
        phone.close();
        Matcher code = CODE.matcher(said);
        if (!code.find()) {
            throw new AssertionError("No code in: " + said);
        }
        return code(code.group(1));
    }

    VkIdPages code(String code) {
        fill("Код из СМС", code);
        return press("Продолжить");
    }

    /** Enters a wrong code and waits for the answer. */
    VkIdPages wrongCode() {
        shows("Введите код из СМС").code("000000");
        assertThat(page.getByLabel("Код из СМС")).hasValue("");
        return this;
    }

    /** Goes back to the phone without entering the code. */
    VkIdPages changeAccount() {
        return shows("Введите код из СМС").press("Сменить аккаунт").shows("Вход в VK ID");
    }

    /** Says who they are. */
    VkIdPages about(String family, String given, String birthday) {
        shows("Информация о себе");
        fill("Имя", given);
        fill("Фамилия", family);
        fill("Отчество", "");
        fill("День рождения", birthday);
        page.getByLabel("Пол").selectOption("2");
        press("Продолжить");
        return this;
    }

    /** Takes the profile that is offered and confirms the data. */
    VkIdPages profile() {
        return choose().confirm();
    }

    /** Takes the profile that is offered. */
    VkIdPages choose() {
        return shows("Выберите профиль").press("Продолжить");
    }

    /** Confirms the data, which ends the visit. */
    VkIdPages confirm() {
        return shows("Проверьте личные данные").press("Продолжить");
    }

    /** Has the profile made and confirms the data. */
    VkIdPages createProfile() {
        return create().confirm();
    }

    /** Has a profile made: after who it is for an account that is new, before that for one that has none. */
    VkIdPages create() {
        return shows("Учебный профиль").press("Создать учебный профиль");
    }

    /** Opens the list of the demo's phones in a tab of its own and finds a person there whom the roster does not know. */
    static Profile unlinked(Page page, URI vk, String name) {
        Page phones = page.context().newPage();
        phones.navigate(vk + "/local/phone?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        Locator line = phones.locator("ul.people li", new Page.LocatorOptions().setHasText("id78"));
        String id = line.locator(".hint").first().textContent();
        String phone = line.locator("a").textContent();
        phones.close();
        return new Profile(Long.parseLong(id.substring(2)), phone);
    }

    /**
     * Somebody's study profile.
     *
     * @param phone as people write it
     */
    record Profile(long id, String phone) {}

    Locator says(String text) {
        return page.getByText(text);
    }
}
