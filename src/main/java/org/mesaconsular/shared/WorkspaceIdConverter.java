package org.mesaconsular.shared;

import jakarta.persistence.Converter;

/** Keeps a {@link WorkspaceId} in a UUID column. */
@Converter(autoApply = true)
public class WorkspaceIdConverter extends IdConverter<WorkspaceId> {

    public WorkspaceIdConverter() {
        super(WorkspaceId::new);
    }
}
