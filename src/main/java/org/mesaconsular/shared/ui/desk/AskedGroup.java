package org.mesaconsular.shared.ui.desk;

import org.mesaconsular.shared.First;

/**
 * What is asked of one kind.
 *
 * @param asked most urgent first
 * @param path where all of them are, relative to the portal's root
 */
public record AskedGroup(First<AskedItem> asked, String path) {}
