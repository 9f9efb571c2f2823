// Makes the pages quicker to use. Everything works without this file.

/** An address without the place in the page. */
const addressOf = ({ pathname, search }) => pathname + search;

/** The address of what is shown. */
let shown = addressOf(location);

/** Applies the filters of the list when one changes, and replaces only what the answer changes. */
function applyOnChange(form) {
  let latest = 0;
  form.addEventListener('change', async () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value !== '') query.append(name, value);
    }
    const url = `${form.action}?${query}`;
    latest += 1;
    const current = latest;
    document.body.classList.add('loading');
    try {
      const response = await fetch(url);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (current !== latest) return;
      const parts = document.querySelectorAll('[data-live]');
      for (const part of parts) {
        const update = page.querySelector(`[data-live="${part.dataset.live}"]`);
        // A page without the list is a message about an error: show it as it is.
        if (!response.ok || update === null) return location.assign(url);
        // The parts themselves stay, so that a screen reader hears of the change.
        part.replaceChildren(...update.childNodes);
      }
      history.pushState(null, '', url);
      shown = addressOf(location);
    } catch {
      location.assign(url);
    } finally {
      if (current === latest) document.body.classList.remove('loading');
    }
  });
}

// The entries that the filters made hold no page of their own. A link within the page, such as the one to the content,
// makes an entry, too, and leaves the page as it is.
addEventListener('popstate', () => {
  if (addressOf(location) !== shown) location.reload();
});

/** Shows the name of the chosen or dropped file. */
function showFileName(field) {
  const input = field.querySelector('input');
  const name = field.querySelector('[data-file-name]');
  const prompt = name.textContent;
  const update = () => {
    const file = input.files[0];
    name.textContent = file ? file.name : prompt;
    field.classList.toggle('has-file', Boolean(file));
  };
  input.addEventListener('change', update);
  for (const type of ['dragenter', 'dragleave', 'drop']) {
    input.addEventListener(type, () => field.classList.toggle('dropping', type === 'dragenter'));
  }
  update();
}

/** Keeps a form from being sent twice. */
function submitOnce(form) {
  const button = form.querySelector('button[type="submit"]');
  const label = button.textContent;
  form.addEventListener('submit', () => {
    button.disabled = true;
    button.textContent = button.dataset.busyLabel;
  });
  // A page that comes back from the history is as it was when it was left.
  addEventListener('pageshow', () => {
    button.disabled = false;
    button.textContent = label;
  });
}

for (const form of document.querySelectorAll('[data-apply-on-change]')) applyOnChange(form);
for (const field of document.querySelectorAll('[data-file-field]')) showFileName(field);
for (const form of document.querySelectorAll('[data-submit-once]')) submitOnce(form);
