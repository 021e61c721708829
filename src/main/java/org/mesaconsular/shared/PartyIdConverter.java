package org.mesaconsular.shared;

import jakarta.persistence.Converter;

/** Keeps a {@link PartyId} in a UUID column. */
@Converter(autoApply = true)
public class PartyIdConverter extends IdConverter<PartyId> {

    public PartyIdConverter() {
        super(PartyId::new);
    }
}
