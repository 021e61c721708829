package org.mesaconsular.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mesaconsular.testing.EmptyBrowser;

/** What becomes of a text when somebody leaves the dialog in which it was typed. */
@ExtendWith(EmptyBrowser.class)
class UnsavedTest {

    @Test
    void a_binding_act_asks_before_its_text_is_given_up() {
        var dialog = reservation();
        type("We cannot join the second paragraph.");

        escape(dialog);

        _assertOne(ConfirmDialog.class);
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void a_binding_act_without_a_text_is_left_at_once() {
        var dialog = reservation();

        escape(dialog);

        _assertNone(ConfirmDialog.class);
        assertThat(dialog.isOpened()).isFalse();
    }

    private static Dialog reservation() {
        var dialog = new BindingActDialog("Reserve", "Peru reserves.", "Text", "Reserve", text -> {});
        dialog.open();
        return dialog;
    }

    private static void type(String text) {
        var field = _get(TextArea.class);
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
    }

    private static void escape(Dialog dialog) {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }
}
