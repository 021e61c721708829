package org.mesaconsular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(\"Shown\")",
                "new com.vaadin.flow.component.html.Span(\"Shown\")",
                "new ComboBox<String>(\"Shown\")",
                "new Anchor(\"https://x.example\", \"Shown\")",
                "new SideNavItem(\"Shown\", \"meetings\")",
                "field.setLabel(\"Shown\")",
                "field.setText(ready ? \"Shown\" : \"…\")",
                "field.setText(\"Shown\" + 3)",
                "field.setText(\"Shown\".formatted(3))",
                "column.setHeader((\"Shown\"))",
                "page.add(\"Shown\")",
                "Notification.show(\"Shown\")",
                "element.setAttribute(\"aria-label\", \"Shown\")"
            })
    void a_text_that_reaches_the_screen_untranslated_is_found(String expression) {
        assertThat(reading(expression).shown()).hasSize(1).first().asString().contains("Shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(getTranslation(\"meeting.title\"))",
                "new Span(\" · \")",
                "new Anchor(\"https://x.example\", name)",
                "new SideNavItem(name, \"meetings\")",
                "field.addClassName(\"facts\")",
                "element.setAttribute(\"role\", \"list\")",
                "page.setText(nameOf(\"key\"))"
            })
    void what_is_no_text_or_is_translated_is_let_pass(String expression) {
        assertThat(reading(expression).shown()).isEmpty();
    }

    @Test
    void a_title_fixed_in_an_annotation_is_found() {
        assertThat(SourceTexts.of("@PageTitle(\"Meetings\") class View {}").shown())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getTranslation(\"meeting.title\")",
                "getTranslation(\"meeting.title\", name)",
                "getTranslation(getLocale(), \"meeting.title\")",
                "getTranslation(open ? \"meeting.title\" : key)"
            })
    void a_key_written_out_is_found(String expression) {
        assertThat(reading(expression).keys()).containsExactly("meeting.title");
    }

    @Test
    void the_beginning_of_a_composed_key_is_found() {
        assertThat(reading("getTranslation(\"meeting.kind.\" + kind + \".short\")")
                        .keyBeginnings())
                .containsExactly("meeting.kind.");
    }

    private static SourceTexts reading(String expression) {
        return SourceTexts.of("class View { Object x() { return " + expression + "; } }");
    }
}
