// The page with the reference: copies it on request, and lets the browser ask before the page is left without it.

const symbols = document.querySelector('[data-reference]');
const copy = document.querySelector('[data-copy]');

if (symbols && copy && navigator.clipboard) {
  copy.hidden = false;
  const note = copy.querySelector('[data-copy-note]');
  copy.querySelector('[data-copy-button]').addEventListener('click', async () => {
    await navigator.clipboard.writeText(symbols.dataset.reference);
    note.textContent = note.dataset.copied;
  });
}

const gate = document.querySelector('[data-gate]');
let asks = Boolean(gate);

function ask(event) {
  if (asks) {
    event.preventDefault();
  }
}

addEventListener('beforeunload', ask);
gate?.addEventListener('submit', () => { asks = false; });

// Ways that keep the page, or that somebody takes on purpose: the file, the other language, the way out.
for (const link of document.querySelectorAll('a[download], a[data-exit], .languages__link')) {
  link.addEventListener('click', () => {
    asks = false;
    if (link.hasAttribute('download')) {
      setTimeout(() => { asks = true; }, 1000);
    }
  });
}
