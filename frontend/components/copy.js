// Copies what a field or a list shows. The click has to be handled here: browsers let only a person's own act reach the clipboard,
// and where they do not (no TLS) the text is at least selected.
const select = (shown) => {
  if (shown.inputElement) {
    shown.inputElement.focus();
    shown.inputElement.select();
  } else {
    getSelection().selectAllChildren(shown);
  }
};

window.mesaCopy = {
  complete(field, path) {
    field.value = new URL(path, document.baseURI).href;
  },

  wire(button, shown, said) {
    button.addEventListener('click', async () => {
      select(shown);
      try {
        await navigator.clipboard.writeText(shown.inputElement ? shown.value : shown.innerText);
      } catch (noClipboard) {
        if (!document.execCommand('copy')) return;
      }
      button.textContent = said;
    });
  },
};
