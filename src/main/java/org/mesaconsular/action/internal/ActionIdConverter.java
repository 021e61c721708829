package org.mesaconsular.action.internal;

import jakarta.persistence.Converter;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.IdConverter;

/** Keeps a {@link ActionId} in a UUID column. */
@Converter(autoApply = true)
public class ActionIdConverter extends IdConverter<ActionId> {

    public ActionIdConverter() {
        super(ActionId::new);
    }
}
