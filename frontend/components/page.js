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

// Where in which list something stands; what was settled there is gone when the page was read again.
const lists = (page) => [...page.querySelectorAll('ul, ol, tbody')];
const placeOf = (page, element) => {
  const row = element.closest('li, tr');
  if (!row || !page.contains(row)) return null;
  return { list: lists(page).indexOf(row.parentElement), row: [...row.parentElement.children].indexOf(row) };
};

// The next thing to do: what moved up into the place of what was settled, or else the page from its beginning.
const next = (page, place) => {
  const rows = place && lists(page)[place.list]?.children;
  const row = rows && rows[Math.min(place.row, rows.length - 1)];
  return row?.querySelector('vaadin-button, button, a[href]') ?? page.querySelector('h1');
};

// A dialog gives the focus back to the button that opened it, which may be gone by then.
const DIALOG_CLOSES_MS = 500;
const goOn = (page) => {
  if (!page.mesaFocused || document.activeElement !== document.body || document.querySelector(form)) return;
  const element = find(page, page.mesaFocused) ?? next(page, page.mesaPlace);
  element?.focus({ preventScroll: true });
};

window.mesaPage = {
  watch(page) {
    page.mesaUnfolded = new Map();
    page.addEventListener('focusin', (event) => {
      page.mesaFocused = describe(event.target);
      page.mesaPlace = placeOf(page, event.target);
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
    goOn(page);
    setTimeout(() => goOn(page), DIALOG_CLOSES_MS);
  },

  // Whoever narrows a page goes on in the field that is still there.
  arrive(page) {
    if (page.contains(document.activeElement)) return;
    page.mesaFocused = null;
    page.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  },
};

// How much room is left in a text, once it is nearly full. People count characters, not the units of the code.
const NEARLY_FULL = 0.9;
window.mesaForms = {
  count(field, limit, words) {
    const help = field.helperText;
    field.addEventListener('input', () => {
      const typed = [...field.inputElement.value].length;
      field.helperText = typed < limit * NEARLY_FULL ? help : words.replace('{0}', limit - typed);
    });
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
