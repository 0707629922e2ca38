package org.ejournal.simulator.admin;

import org.ejournal.simulator.VkDesk;
import org.ejournal.simulator.desktop.DesktopPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** «Локальный VK»: whether it runs and where, and the switch to see what the journal does without VK. */
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
        model.addAttribute("running", vk.isRunning());
        model.addAttribute("address", vk.address());
        model.addAttribute("failure", vk.failure());
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
