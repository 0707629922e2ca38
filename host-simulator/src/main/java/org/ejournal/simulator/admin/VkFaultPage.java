package org.ejournal.simulator.admin;

import java.util.Map;
import org.ejournal.simulator.VkDesk;
import org.ejournal.simulator.vk.fault.FaultBoard;
import org.ejournal.simulator.vk.fault.FaultForm;
import org.ejournal.simulator.vk.fault.WrongFaultException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The switches of the local VK's faults, on «Локальный VK». */
@Controller
@RequestMapping("/admin/vk/faults")
class VkFaultPage {
    /** Where the page finds the form that made no sense. */
    static final String REFUSED = "refused";

    private static final String PAGE = "redirect:/admin/vk";

    private final VkDesk vk;

    VkFaultPage(VkDesk vk) {
        this.vk = vk;
    }

    @PostMapping
    String add(@RequestParam Map<String, String> given, RedirectAttributes after) {
        try {
            vk.faults().ifPresent(board -> board.add(FaultForm.read(given, board.methods())));
            done(after, "on");
        } catch (WrongFaultException wrong) {
            after.addFlashAttribute(REFUSED, new FaultSheet.Refused(given, wrong.field()));
        }
        return PAGE;
    }

    @PostMapping("/{id}/off")
    String remove(@PathVariable long id, RedirectAttributes after) {
        boolean known = vk.faults().filter(board -> board.remove(id)).isPresent();
        done(after, known ? "off" : "gone");
        return PAGE;
    }

    @PostMapping("/off")
    String clear(RedirectAttributes after) {
        vk.faults().ifPresent(FaultBoard::clear);
        done(after, "all-off");
        return PAGE;
    }

    private void done(RedirectAttributes after, String what) {
        after.addFlashAttribute("done", vk.isRunning() ? "vk.faults.done." + what : "vk.faults.done.stopped");
    }
}
