package org.mesaconsular.action;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.InvalidInput;
import org.mesaconsular.shared.OriginRef;
import org.mesaconsular.shared.PartyId;
import org.mesaconsular.shared.Release;
import org.mesaconsular.shared.Text;
import org.mesaconsular.shared.WorkspaceId;

/**
 * What somebody proposes to do together.
 *
 * @param lead the one party that leads; it is asked like the others
 * @param asked the member missions that are asked to consent
 * @param audience {@link Audience#NAMED} stands for the parties asked; neither OWN nor PUBLIC
 * @param origin the record the action comes from; null when it comes from none
 */
public record ProposeAction(
        WorkspaceId workspace,
        String title,
        String text,
        @Nullable PartyId lead,
        Set<PartyId> asked,
        Due due,
        Audience audience,
        @Nullable OriginRef origin) {

    /**
     * The same with every text checked and trimmed, and the lead among those asked.
     *
     * @throws InvalidInput beside the field that cannot be saved; an action of one party is none
     */
    public ProposeAction checked() {
        if (audience == Audience.OWN || audience == Audience.PUBLIC) {
            throw new InvalidInput("audience", "action.refusal.audience");
        }
        var checked = new ProposeAction(
                workspace,
                Text.required("title", title, Text.LINE),
                Text.required("text", text, Text.BODY),
                requiredLead(),
                askedWithLead(),
                due.checked(),
                audience,
                origin);
        if (checked.asked().size() < 2) {
            throw new InvalidInput("asked", "action.refusal.alone");
        }
        return checked;
    }

    /** @throws InvalidInput when nobody leads */
    public PartyId requiredLead() {
        if (lead == null) {
            throw new InvalidInput("lead", "refusal.required");
        }
        return lead;
    }

    /** To whom the action is released when this party proposes it. */
    public Release releasedBy(PartyId owner) {
        return new Release(owner, workspace, audience, askedWithLead());
    }

    private Set<PartyId> askedWithLead() {
        var all = new HashSet<>(asked);
        all.add(requiredLead());
        return Set.copyOf(all);
    }
}
