package org.mesaconsular.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.setup.SetUpForm;
import org.mesaconsular.setup.SetUpService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.FormFields;

/** The three steps of the set-up, one at a time; what was typed stays when one goes back. Nothing is kept before the end. */
class SetUpSteps extends Div {

    private static final List<String> KEYS = List.of("administrator", "mission", "workspace");

    private final transient SetUpService setUp;
    private final AdministratorStep administrator;
    private final MissionStep mission;
    private final WorkspaceStep workspace = new WorkspaceStep();
    private final InterfaceLanguage language;
    private transient Consumer<SetUpForm> complete = form -> {};

    SetUpSteps(SetUpService setUp, Locale reader) {
        this.setUp = setUp;
        administrator = new AdministratorStep(reader);
        mission = new MissionStep(reader);
        language = InterfaceLanguage.nearest(reader);
        addClassName("setup-steps");
    }

    /** @param complete is handed the whole form at the end */
    void begin(Consumer<SetUpForm> complete) {
        this.complete = complete;
        administratorStep();
    }

    void startIn(ZoneId place) {
        mission.startIn(place);
    }

    private void administratorStep() {
        show(0, administrator, Acts.primary(getTranslation("setup.next"), this::administratorDone));
    }

    private void missionStep() {
        show(1, mission, back(this::administratorStep), Acts.primary(getTranslation("setup.next"), this::missionDone));
    }

    private void workspaceStep() {
        workspace.startIn(mission.zone());
        show(2, workspace, back(this::missionStep), Acts.primary(getTranslation("setup.finish"), this::finish));
    }

    private void administratorDone() {
        attempt(administrator.fields(), this::missionStep, () -> {
            setUp.check(administrator.form(ZoneId.of("UTC")), administrator.password());
            administrator.requireTypedTwiceAlike();
        });
    }

    private void missionDone() {
        attempt(
                mission.fields(),
                this::workspaceStep,
                () -> setUp.check(
                        administrator.form(mission.zone()), mission.mission(), mission.administrator(language)));
    }

    private void finish() {
        workspace.fields().attempt(() -> {
            workspace.form().checked();
            complete.accept(new SetUpForm(
                    administrator.form(mission.zone()),
                    administrator.password(),
                    mission.mission(),
                    mission.administrator(language),
                    workspace.form()));
        });
    }

    private static void attempt(FormFields fields, Runnable next, Runnable check) {
        if (fields.attempt(check)) {
            next.run();
        }
    }

    private Component back(Runnable work) {
        return Acts.plain(getTranslation("setup.back"), work);
    }

    /** The heading takes the focus, so that a screen reader begins where the step does. */
    private void show(int number, Component step, Component... acts) {
        var title = getTranslation("setup.stepTitle." + KEYS.get(number));
        var heading = new H2(getTranslation("setup.step", number + 1, KEYS.size(), title));
        heading.getElement().setAttribute("tabindex", "-1");
        var hint = new Paragraph(getTranslation("setup.stepHint." + KEYS.get(number)));
        hint.addClassName("soft");
        var buttons = new Div(acts);
        buttons.addClassName("acts");
        removeAll();
        add(heading, hint, step, buttons);
        heading.getElement().executeJs("this.focus()");
    }
}
