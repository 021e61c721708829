package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.DomEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mesaconsular.shared.PlainText;

/**
 * A choice from a list, in which one looks for what the label says in any case, and with or without accents. A text that is
 * not in the list stays as typed and is said at the field, and nothing is saved with it.
 */
public class Choice<T> extends ComboBox<T> implements TypedField {

    private static final String TYPED = "element.inputElement.value";

    private transient Function<String, Stream<T>> search = typed -> Stream.empty();
    private String unknown = "";

    public Choice(String label) {
        super(label);
        addCustomValueSetListener(typed -> take(typed.getDetail()));
        addValueChangeListener(change -> forget());
        getElement().addEventListener("focusout", this::leave).addEventData(TYPED);
    }

    /** Offers these in place of those offered before. */
    public void offer(Collection<T> items) {
        search = typed -> items.stream();
        Fields.offer(this, items);
    }

    /** Offers what a search finds while the person types; it gets the text and which of the results to bring. */
    public void offer(FetchCallback<T, String> found) {
        search = typed -> found.fetch(new Query<>(0, getPageSize(), List.of(), null, typed));
        setItems(found);
    }

    @Override
    public boolean unreadable() {
        return !unknown.isEmpty();
    }

    @Override
    public String sentence() {
        return getTranslation("field.choice.unknown", unknown);
    }

    /** A text may come before the list is there: whoever typed all of a label has chosen. */
    private void take(String typed) {
        meant(typed).ifPresentOrElse(this::choose, () -> refuse(typed));
    }

    /** What somebody means who typed this in full; empty when it is nothing one could choose. */
    Optional<T> meant(String typed) {
        var plain = PlainText.of(typed).strip();
        var meant = search.apply(typed)
                .filter(item -> PlainText.of(label(item)).equals(plain))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** What was chosen before and is chosen again is no change, but the browser still shows what was typed. */
    private void choose(T item) {
        forget();
        if (item.equals(getValue())) {
            getElement().executeJs("this.inputElement.value = $0", label(item));
        } else {
            setValue(item);
        }
    }

    private void refuse(String typed) {
        unknown = typed;
        setErrorMessage(sentence());
        setInvalid(true);
    }

    /** The field is emptied, or shows its value again. */
    private void leave(DomEvent left) {
        var typed = left.getEventData().path(TYPED).asString("");
        if (typed.isEmpty() || (getValue() != null && typed.equals(label(getValue())))) {
            forget();
        }
    }

    private void forget() {
        if (unreadable()) {
            unknown = "";
            setInvalid(false);
        }
    }

    private String label(T item) {
        return getItemLabelGenerator().apply(item);
    }
}
