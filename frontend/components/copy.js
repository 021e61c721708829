// Copies what a field shows. The click has to be handled here: browsers let only a person's own act reach the clipboard,
// and where they do not (no TLS) the text is at least selected.
window.mesaCopy = {
  complete(field, path) {
    field.value = new URL(path, document.baseURI).href;
  },

  wire(button, field, said) {
    button.addEventListener('click', async () => {
      field.inputElement.focus();
      field.inputElement.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch (noClipboard) {
        if (!document.execCommand('copy')) return;
      }
      button.textContent = said;
    });
  },
};
