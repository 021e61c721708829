package org.mesaconsular.directory;

import org.mesaconsular.directory.internal.SecondFactorDuties;
import org.mesaconsular.shared.PartyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must sign in with a second factor: everybody whose party belongs to a workspace that asks for it, seated or not. */
@Service
@Transactional(readOnly = true)
public class SecondFactorDuty {

    private final SecondFactorDuties duties;

    public SecondFactorDuty(SecondFactorDuties duties) {
        this.duties = duties;
    }

    /** Whether the people of this party must. Counts only the circles this viewer may know of. */
    public boolean binds(PartyId party) {
        return duties.countByParty(party) > 0;
    }
}
