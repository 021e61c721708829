package org.mesaconsular.shared.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mesaconsular.shared.RecordPages;

/** Asks all modules on which pages records stand; for pages that would not open there is no answer. */
@SpringComponent
public class PagesOfRecords {

    private final List<RecordPages> modules;

    public PagesOfRecords(List<RecordPages> modules) {
        this.modules = modules;
    }

    /** The addresses of these records by their ids, a query or two for each kind. */
    public Map<UUID, String> of(Map<String, Set<UUID>> idsByKind) {
        var pages = new HashMap<UUID, String>();
        idsByKind.forEach((kind, ids) -> modules.forEach(module -> pages.putAll(module.pages(kind, ids))));
        return pages;
    }
}
