// The dialogs into which people type, for whoever looks after what is typed there.
export const form = 'vaadin-dialog.edit-dialog[opened], vaadin-dialog.binding-dialog[opened]';

// The element on an event's way up that fits a selector; undefined when there is none.
export const onTheWay = (event, selector) => event.composedPath().find((node) => node.matches && node.matches(selector));
