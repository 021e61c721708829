package org.mesaconsular.visit.ui;

import java.util.List;
import org.mesaconsular.visit.Facility;

/** Finds facilities while a person types. */
@FunctionalInterface
interface RegisterSearch {

    List<Facility> find(String words, int page, int pageSize);
}
