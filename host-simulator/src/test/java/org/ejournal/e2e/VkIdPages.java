package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    /** Says who they are and creates the profile. */
    VkIdPages about(String family, String given, String birthday) {
        shows("Информация о себе");
        fill("Имя", given);
        fill("Фамилия", family);
        fill("День рождения", birthday);
        page.getByLabel("Пол").selectOption("2");
        press("Продолжить");
        return this;
    }

    /** Takes the profile that is offered and confirms the data. */
    VkIdPages profile() {
        shows("Выберите профиль").press("Продолжить");
        return confirm();
    }

    private VkIdPages confirm() {
        return shows("Проверьте личные данные").press("Продолжить");
    }

    VkIdPages createProfile() {
        shows("Учебный профиль");
        press("Создать учебный профиль");
        return confirm();
    }

    Locator says(String text) {
        return page.getByText(text);
    }
}
