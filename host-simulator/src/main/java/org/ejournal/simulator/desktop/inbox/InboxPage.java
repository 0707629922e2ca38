package org.ejournal.simulator.desktop.inbox;

import java.net.URI;
import java.time.Clock;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.text.Times;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** «Уведомления»: what the person was told in the organisation in which they are working. */
@Controller
@DesktopPage
@RequestMapping(InboxPage.ADDRESS)
class InboxPage {
    static final String ADDRESS = "/notifications";

    /** So many are shown; older ones have had their time. */
    private static final int SHOWN = 200;

    private final Inbox inbox;
    private final Viewers viewers;
    private final Clock clock;

    InboxPage(Inbox inbox, Viewers viewers, Clock clock) {
        this.inbox = inbox;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping
    String show(Authentication person, Model model) {
        Account account = viewers.of(person).account();
        model.addAttribute("letters", inbox.newest(account, SHOWN));
        model.addAttribute("total", inbox.size(account));
        model.addAttribute("times", new Times(clock));
        return "desktop/notifications";
    }

    /** Draws the bell anew: what a person does in a window can bring or read messages. */
    @GetMapping("/bell")
    String bell() {
        return "layout :: bell";
    }

    /** Leads where the message leads; one that was replaced meanwhile stands on the page in its newer form. */
    @PostMapping("/{id}")
    ResponseEntity<Void> open(@PathVariable long id, Authentication person) {
        return to(inbox.open(viewers.of(person).account(), id).orElse(URI.create(ADDRESS)));
    }

    @PostMapping("/read")
    ResponseEntity<Void> readAll(Authentication person) {
        inbox.readAll(viewers.of(person).account());
        return to(URI.create(ADDRESS));
    }

    private static ResponseEntity<Void> to(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }
}
