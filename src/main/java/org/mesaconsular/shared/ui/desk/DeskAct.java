package org.mesaconsular.shared.ui.desk;

/**
 * A button that settles something on the spot. A binding act asks back first, in words that say for whom and to what.
 *
 * @param work what the click does; refusals may pass through, the desk words them
 */
public record DeskAct(String label, Runnable work) {}
