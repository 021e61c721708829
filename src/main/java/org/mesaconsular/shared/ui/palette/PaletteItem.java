package org.mesaconsular.shared.ui.palette;

/**
 * Something to go to, worded for the reader.
 *
 * @param detail what tells it from others of the same title, for instance its symbol; may be empty
 * @param path where it is, relative to the portal's root
 */
public record PaletteItem(PaletteKind kind, String title, String detail, String path) {}
