import { form, onTheWay } from './forms.js';

// Typing is use of the portal. A field tells the server what was typed only when it is left; whoever writes for long in one
// field would be signed out in the middle of a sentence. So the page says that somebody is there, and warns before the end.
const SAID_AT_MOST_EVERY_MS = 60_000;
const WARNED_BEFORE_MS = 120_000;
const LOOK_EVERY_MS = 1_000;

// Static, small, and asked for with the cookie: for the server a sign of life like any other request.
const SIGN_OF_LIFE = 'icons/mesa.svg?here';

// What was typed is kept in this tab until the form is closed: it is there again after the sign-in, a crash or a lost page.
const KEPT = 'mesa-typed:';
const fields = 'vaadin-text-field, vaadin-text-area';

let idle;
let words;
let account = '';
let lastUse = Date.now();
let lastSaid = Date.now();
let bar = null;
let warned = false;
const others = 'BroadcastChannel' in window ? new BroadcastChannel('mesa-use') : null;

const say = () => {
  lastSaid = Date.now();
  fetch(new URL(SIGN_OF_LIFE, document.baseURI), { method: 'HEAD', cache: 'no-store' }).catch(() => {});
};

const use = (event) => {
  if (!idle || event.composedPath().includes(bar)) return;
  lastUse = Date.now();
  if (warned) quiet();
  if (lastUse - lastSaid >= Math.min(SAID_AT_MOST_EVERY_MS, idle / 4)) {
    say();
    others?.postMessage(lastUse);
  }
};

// Another tab of the same sign-in was used.
others?.addEventListener('message', (event) => {
  lastUse = Math.max(lastUse, event.data);
  lastSaid = Math.max(lastSaid, event.data);
  if (warned) quiet();
});

const quiet = () => {
  bar?.remove();
  bar = null;
  warned = false;
};

// Above every dialog: whoever must answer may be in one.
const tell = (sentence, label, act) => {
  if (bar) return;
  bar = document.createElement('div');
  bar.className = 'session-note';
  bar.setAttribute('popover', 'manual');
  bar.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    quiet();
    act();
  });
  document.body.append(bar);
  bar.showPopover();
  bar.append(Object.assign(document.createElement('span'), { textContent: sentence }), button);
};

const warn = () => {
  tell(words.warning, words.stay, () => {
    lastUse = Date.now();
    say();
  });
  warned = true;
};

const look = () => {
  if (!idle) return;
  const left = lastUse + idle - Date.now();
  if (left > 0 && left < Math.min(WARNED_BEFORE_MS, idle / 3)) warn();
};

const keyOf = (dialog) => {
  const title = dialog.querySelector('h2')?.textContent ?? dialog.headerTitle ?? '';
  return KEPT + account + ':' + location.pathname + ':' + title;
};

// Only what the person typed: what stood there before may be another text by then.
const keep = (dialog, field) => {
  dialog.mesaTexts = { ...dialog.mesaTexts, [field.label]: field.inputElement.value };
  sessionStorage.setItem(dialog.mesaKept ?? keyOf(dialog), JSON.stringify(dialog.mesaTexts));
};

const bringBack = (dialog) => {
  const kept = sessionStorage.getItem(dialog.mesaKept);
  if (!kept) return;
  dialog.mesaTexts = JSON.parse(kept);
  for (const field of dialog.querySelectorAll(fields)) {
    const text = dialog.mesaTexts[field.label];
    if (text !== undefined && field.inputElement.value !== text) {
      field.inputElement.value = text;
      field.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.inputElement.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
  }
};

// A dialog is there once it is opened; it is over once it is taken away, unless the page is.
const watched = new MutationObserver(() => {
  for (const dialog of document.querySelectorAll(form)) {
    if (dialog.mesaKept) continue;
    dialog.mesaKept = keyOf(dialog);
    setTimeout(() => bringBack(dialog), 0);
    dialog.addEventListener('opened-changed', (event) => {
      if (!event.detail.value && !leaving) sessionStorage.removeItem(dialog.mesaKept);
    });
  }
});

// The server takes its dialogs away while the browser is already on its way to the sign-in page.
const ON_THE_WAY_MS = 20_000;
let leaving = false;
window.addEventListener('beforeunload', () => {
  leaving = true;
  setTimeout(() => (leaving = false), ON_THE_WAY_MS);
});

const forget = (wanted) => {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(KEPT) && wanted(key)) sessionStorage.removeItem(key);
  }
};

document.addEventListener('input', (event) => {
  use(event);
  const dialog = onTheWay(event, form);
  const field = onTheWay(event, fields);
  if (dialog && field?.label && account) keep(dialog, field);
});
document.addEventListener('keydown', use, true);
document.addEventListener('pointerdown', use, true);

// Whoever was signed out while writing comes back to that page; the form is theirs to open.
const goOn = () => {
  const kept = Object.keys(sessionStorage).find((key) => key.startsWith(KEPT + account + ':'));
  if (!kept || !new URL(document.referrer || document.baseURI).pathname.endsWith('/login')) return;
  const path = kept.slice((KEPT + account + ':').length).split(':')[0];
  if (location.pathname !== path) {
    tell(words.kept, words.goOn, () => location.assign(path));
  }
};

window.mesaSession = {
  // Somebody is signed in: how long nothing may be done, who it is, and the words of the warning.
  begin(idleMs, who, said) {
    idle = idleMs;
    words = said;
    account = who;
    lastUse = lastSaid = Date.now();
    forget((key) => !key.startsWith(KEPT + who + ':'));
    goOn();
    watched.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['opened'] });
  },

  // Signed out on purpose: nothing that was typed stays behind.
  forget: () => forget(() => true),
};

setInterval(look, LOOK_EVERY_MS);
