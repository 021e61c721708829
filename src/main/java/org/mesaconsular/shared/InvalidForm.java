package org.mesaconsular.shared;

import java.util.ArrayList;
import java.util.List;

/** Several fields of a form cannot be saved; each is said beside its field. Stands for the first where only one counts. */
public class InvalidForm extends InvalidInput {

    private final transient List<InvalidInput> findings;

    private InvalidForm(InvalidInput first, List<InvalidInput> findings) {
        super(String.valueOf(first.field()), first.messageKey(), first.arguments());
        this.findings = List.copyOf(findings);
    }

    /**
     * Makes all the checks of a form, so that everything that is amiss is said at once.
     *
     * @throws InvalidInput what the only check that failed found, or an {@code InvalidForm} with all that was found
     */
    public static void unlessAll(Runnable... checks) {
        var found = new ArrayList<InvalidInput>();
        for (var check : checks) {
            try {
                check.run();
            } catch (InvalidForm several) {
                found.addAll(several.findings());
            } catch (InvalidInput finding) {
                found.add(finding);
            }
        }
        if (found.size() == 1) {
            throw found.getFirst();
        }
        if (!found.isEmpty()) {
            throw new InvalidForm(found.getFirst(), found);
        }
    }

    @Override
    public List<InvalidInput> findings() {
        return findings;
    }
}
