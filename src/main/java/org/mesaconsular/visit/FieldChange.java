package org.mesaconsular.visit;

/**
 * What entering a line would change in one field of a facility that is known.
 *
 * @param before what is known of the facility
 * @param after what would be known of it
 * @param clears whether the file has an empty cell there, so that the field changes only where somebody says so
 */
public record FieldChange(FacilityField field, FacilityData before, FacilityData after, boolean clears) {}
