package org.ejournal.simulator.admin;

import org.ejournal.simulator.VkDesk;
import org.ejournal.simulator.desktop.DesktopPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** «Локальный VK»: whether it runs and where, the switch to see the journal without VK, and what goes wrong there. */
@Controller
@DesktopPage
@RequestMapping("/admin/vk")
class VkPage {
    private final VkDesk vk;

    VkPage(VkDesk vk) {
        this.vk = vk;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("own", vk.isOwn());
        model.addAttribute("running", vk.isRunning());
        model.addAttribute("address", vk.address());
        model.addAttribute("failure", vk.failure());
        vk.faults().ifPresent(board -> {
            model.addAttribute("faults", FaultLine.of(board.active()));
            model.addAttribute("kinds", FaultSheet.all((FaultSheet.Refused) model.getAttribute(VkFaultPage.REFUSED)));
            model.addAttribute("methods", board.methods());
        });
        return "admin/vk";
    }

    @PostMapping("/start")
    String start() {
        vk.start();
        return "redirect:/admin/vk";
    }

    @PostMapping("/stop")
    String stop() {
        vk.stop();
        return "redirect:/admin/vk";
    }
}
