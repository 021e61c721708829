package org.mesaconsular.shared.ui.desk;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * One thing that is asked, worded for the reader.
 *
 * @param picture a small picture, usually a small round table
 * @param path where the record is, relative to the portal's root
 * @param acts the buttons that settle it on the spot; the first is the one the row exists for
 */
public record AskedItem(Component picture, String title, String summary, String path, List<DeskAct> acts) {}
