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

  arrive(page) {
    page.mesaFocused = null;
    page.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  },
};
