package org.mesaconsular.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.mesaconsular.audit.AuditPages;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.shared.PublicAddress;
import org.mesaconsular.shared.ui.PagesOfRecords;

/** What the page of the record and its export work with. */
@SpringComponent
record AuditServices(
        AuditPages pages,
        DirectoryService directory,
        AuditActors actors,
        PagesOfRecords records,
        PublicAddress addresses) {}
