package org.mesaconsular.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.CopyButton;

/** Shows recovery codes, once. */
class RecoveryCodesDialog extends Dialog {

    RecoveryCodesDialog(List<String> codes) {
        addClassName("recovery-codes");
        setHeaderTitle(getTranslation("account.codes.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var list = new OrderedList();
        list.addClassName("recovery-list");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var print = new Button(getTranslation("account.codes.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var ways = new Div(new CopyButton(list), print);
        ways.addClassName("acts");
        add(new Paragraph(getTranslation("account.codes.once")), list, ways);
        getFooter().add(Acts.primary(getTranslation("account.codes.noted"), this::close));
    }
}
