package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a page for accessibility with axe-core; only faults inside Vaadin's own components are let pass. */
final class Axe {
    /**
     * The only faults known to come from within Vaadin's components, where no code of ours can mend them. Nothing else
     * belongs here: a fault of our own is mended.
     */
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed("aria-required-attr", "vaadin-accordion-heading"),
            new Allowed("aria-required-children", "vaadin-tabs|vaadin-tabsheet|vaadin-menu-bar"),
            new Allowed("aria-allowed-attr", "vaadin-[a-z-]*(menu|item)[a-z-]*"),
            new Allowed(".*", "vaadin-date-picker-overlay[a-z-]*|vaadin-month-calendar|vaadin-date-picker-year"),
            new Allowed("region", "vaadin-connection-indicator"));

    /** Of what is as it should be, axe names one element for each rule: to describe them all takes longer than to look. */
    private static final List<String> DESCRIBED = List.of("violations");

    private Axe() {}

    /** A rule of axe-core and the elements that may break it, both as regular expressions. */
    private record Allowed(Pattern rule, Pattern element, Pattern path) {
        Allowed(String rule, String element) {
            this(
                    Pattern.compile(rule),
                    Pattern.compile("^<(" + element + ")[\\s>/].*", Pattern.DOTALL),
                    // axe names a fault inside a shadow root by the path of hosts, the overlay among them
                    Pattern.compile(".*\\b(" + element + ")\\b.*,.*", Pattern.DOTALL));
        }

        boolean covers(Rule broken, CheckedNode node) {
            return rule.matcher(broken.getId()).matches()
                    && (element.matcher(node.getHtml()).matches()
                            || path.matcher(String.valueOf(node.getTarget())).matches());
        }
    }

    /** Fails with rule, place and advice for each fault on the page as it is now. */
    static void check(Page page) {
        assertThat(faults(page)).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Rule, place and advice for each fault on the page as it is now. */
    static List<String> faults(Page page) {
        return faults(page, options());
    }

    /** The faults that another colour scheme can bring to a page without others. */
    static List<String> faultsOfColour(Page page) {
        var colours = new AxeRunOnlyOptions();
        colours.setType("rule");
        colours.setValues(List.of("color-contrast", "link-in-text-block"));
        var options = options();
        options.setRunOnly(colours);
        return faults(page, options);
    }

    private static AxeRunOptions options() {
        var options = new AxeRunOptions();
        options.setResultTypes(DESCRIBED);
        // the rules of WCAG 2.2 are not on by themselves
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        options.setRules(Map.of("target-size", on));
        return options;
    }

    private static List<String> faults(Page page, AxeRunOptions options) {
        Browser.settle(page);
        // legacy mode: the other one opens a page of its own in the reader's context
        var results = new AxeBuilder(page).setLegacyMode(true).options(options).analyze();

        assertThat(results.getPasses()).as("axe looked at %s", page.url()).isNotEmpty();
        return results.getViolations().stream().flatMap(Axe::faults).toList();
    }

    private static Stream<String> faults(Rule rule) {
        return rule.getNodes().stream()
                .filter(node -> ALLOWED.stream().noneMatch(allowed -> allowed.covers(rule, node)))
                .map(node -> "%s at %s%n    %s%n    %s"
                        .formatted(rule.getId(), node.getTarget(), rule.getHelp(), node.getHtml()));
    }
}
