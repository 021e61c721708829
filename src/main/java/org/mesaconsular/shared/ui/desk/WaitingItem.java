package org.mesaconsular.shared.ui.desk;

/**
 * Something that waits for the portal's administrator.
 *
 * @param path where it is done
 * @param name what it is about, for instance a mission
 * @param what what is to do
 */
public record WaitingItem(String path, String name, String what) {}
