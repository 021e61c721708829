package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiPredicate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.mesaconsular.shared.PlainText;

/** Fields as every form uses them, in the reader's language. */
public final class Fields {

    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private Fields() {}

    /** Fields one below the other. */
    public static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("form");
        return form;
    }

    /** Fields beside each other where there is room. */
    public static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /**
     * One line of text. Nothing is cut off while typing or pasting, so that nobody loses the end of a text unseen: what is
     * longer than the limit, in characters, is said at the field and refused at the save.
     */
    public static TextField line(String label, int limit) {
        var field = new TextField(label);
        field.setManualValidation(true);
        count(field, limit);
        field.addClassName("wide");
        return field;
    }

    /** Several lines of text; like {@link #line}, nothing is cut off. */
    public static TextArea note(String label, int limit) {
        var field = new TextArea(label);
        field.setManualValidation(true);
        count(field, limit);
        field.setMinRows(3);
        field.addClassName("wide");
        return field;
    }

    /** Near the limit the page counts while one types; beyond it that is said once the field is left. */
    private static <F extends Component & HasValidationProperties & HasValue<?, String>> void count(
            F field, int limit) {
        field.addValueChangeListener(change -> sayWhenLongerThan(limit, field, change.getValue()));
        field.getElement()
                .executeJs(
                        "window.mesaForms?.count(this, $0, $1)",
                        limit,
                        UI.getCurrentOrThrow().getTranslation("field.left"));
    }

    private static void sayWhenLongerThan(int limit, HasValidationProperties field, String typed) {
        if (typed.codePointCount(0, typed.length()) > limit) {
            field.setErrorMessage(UI.getCurrentOrThrow().getTranslation("refusal.tooLong", limit));
            field.setInvalid(true);
        }
    }

    /** A day; a text that is none is said at the field, and nothing is saved with it. */
    public static DatePicker date(String label) {
        return new Day(label, Reader.locale());
    }

    /** A time of day; a text that is none is said at the field, and nothing is saved with it. */
    public static Choice<LocalTime> time(String label) {
        return new TimeOfDay(label);
    }

    /** A time zone by its IANA name. */
    public static Choice<ZoneId> zone(String label) {
        var field = new Choice<ZoneId>(label);
        field.setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        field.offer(ZONES);
        return field;
    }

    /** Offers a choice, in which one looks for what the label says in any case, and with or without accents. */
    public static <T> void offer(ComboBoxBase<?, T, ?> field, Collection<T> items) {
        field.setItems((item, typed) -> isIn(field.getItemLabelGenerator().apply(item), typed), items);
    }

    /** Offers a choice in which one looks for what fits the typed text in a way of its own. */
    static <T> void offer(ComboBoxBase<?, T, ?> field, Collection<T> items, SerializableBiPredicate<T, String> fits) {
        field.setItems((item, typed) -> fits.test(item, typed), items);
    }

    private static boolean isIn(String label, String typed) {
        return PlainText.of(label).contains(PlainText.of(typed).strip());
    }

    /** A choice of several parties, or of whatever else one looks for by its label. */
    public static <T> MultiSelectComboBox<T> parties(String label) {
        var field = new MultiSelectComboBox<T>(label);
        var ui = UI.getCurrentOrThrow();
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(ui.getTranslation("field.parties.cleared"))
                .setFocused(ui.getTranslation("field.parties.focused"))
                .setSelected(ui.getTranslation("field.parties.selected"))
                .setDeselected(ui.getTranslation("field.parties.deselected"))
                .setTotal(ui.getTranslation("field.parties.total")));
        return field;
    }

    /**
     * Marks fields that must be filled. A list is marked by its class: its component puts aria-required where ARIA does
     * not allow it.
     */
    public static void require(HasValueAndElement<?, ?>... fields) {
        for (var field : fields) {
            if (field instanceof Select<?> || field instanceof CheckboxGroup<?>) {
                ((HasStyle) field).addClassName("must");
            } else {
                field.setRequiredIndicatorVisible(true);
            }
        }
    }
}
