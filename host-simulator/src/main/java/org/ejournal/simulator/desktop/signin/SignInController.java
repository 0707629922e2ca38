package org.ejournal.simulator.desktop.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page with the demo accounts of every organisation. */
@Controller
class SignInController {
    private final Accounts accounts;

    SignInController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A line of the list of demo accounts. */
    record Line(String login, String password, String name, String role) {}

    @GetMapping("/login")
    String signIn(@RequestParam Map<String, String> said, HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:/";
        }
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Account account : accounts.all()) {
            groups.computeIfAbsent(account.organisation().name(), name -> new ArrayList<>())
                    .add(new Line(
                            account.login(), account.password(), account.name().full(), account.roleKey()));
        }
        model.addAttribute("groups", groups);
        model.addAttribute("notice", notice(said));
        return "desktop/sign-in";
    }

    private static String notice(Map<String, String> said) {
        for (String known : List.of("refused", "expired", "left")) {
            if (said.containsKey(known)) {
                return known;
            }
        }
        return "";
    }
}
