import { form, onTheWay } from './forms.js';

// A page is built anew when somebody else changed what it shows. Whoever is reading it with the keyboard, or has unfolded
// something, must not notice more than the change itself.

const describe = (element) => ({
  tag: element.localName,
  text: element.textContent.trim(),
  label: element.getAttribute('aria-label'),
});

const matches = (sought) => (element) => {
  const found = describe(element);
  return found.text === sought.text && found.label === sought.label;
};

const find = (page, sought) => [...page.querySelectorAll(sought.tag)].find(matches(sought));

window.mesaPage = {
  watch(page) {
    page.mesaUnfolded = new Map();
    page.addEventListener('focusin', (event) => {
      page.mesaFocused = describe(event.target);
    });
    page.addEventListener('focusout', (event) => {
      if (event.relatedTarget) page.mesaFocused = null;
    });
    page.addEventListener(
      'toggle',
      (event) => {
        const summary = event.target.querySelector('summary');
        if (summary) page.mesaUnfolded.set(summary.textContent.trim(), event.target.open);
      },
      true,
    );
  },

  restore(page) {
    for (const details of page.querySelectorAll('details')) {
      const summary = details.querySelector('summary');
      if (summary && page.mesaUnfolded.get(summary.textContent.trim())) details.open = true;
    }
    if (page.mesaFocused && document.activeElement === document.body) {
      find(page, page.mesaFocused)?.focus({ preventScroll: true });
    }
  },

  // Whoever narrows a page goes on in the field that is still there.
  arrive(page) {
    if (page.contains(document.activeElement)) return;
    page.mesaFocused = null;
    page.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  },
};

// What somebody typed into a form is asked about before the browser leaves the page.
document.addEventListener('input', (event) => {
  const dialog = onTheWay(event, form);
  if (dialog) dialog.mesaTyped = true;
});

// A field tells the portal what was typed when it is left. Escape would close the form before that, and nobody would ask.
// Not while a list or a calendar is open: there Escape closes only that, and nothing of it is chosen.
const focused = (root) => {
  const element = root.activeElement;
  return element?.shadowRoot?.activeElement ? focused(element.shadowRoot) : element;
};

document.addEventListener('keydown', (event) => {
  const path = event.composedPath();
  const dialog = onTheWay(event, form);
  const within = path.slice(0, path.indexOf(dialog));
  const unfolded = within.some((node) => node.opened && node.localName !== 'vaadin-dialog-overlay');
  if (event.key !== 'Escape' || !dialog || unfolded) return;
  const field = focused(document);
  field?.blur();
  field?.focus({ preventScroll: true });
});

// The way back leads away before the field is left: what stands in it has to be known first, or nobody would ask.
window.addEventListener(
  'popstate',
  () => {
    if (document.querySelector(form)) focused(document)?.blur();
  },
  true,
);

window.addEventListener('beforeunload', (event) => {
  if ([...document.querySelectorAll(form)].some((dialog) => dialog.mesaTyped)) event.preventDefault();
});
