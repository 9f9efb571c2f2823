// Filters, the drawer of a cell, copying and the theme. Without it, the page is complete: links lead to the same places.
(() => {
  const drawer = document.querySelector('dialog.drawer');
  const content = drawer.querySelector('.drawer-content');
  const title = drawer.querySelector('#drawer-title');
  /** What stands in the drawer, where it came from, and what was focused before. */
  let opened = null;

  function open(group, exchange) {
    if (opened !== null) putBack();
    const body = group.querySelector('.group-content');
    opened = { group, body, before: document.activeElement };
    title.textContent = group.dataset.title;
    content.replaceChildren(body);
    const first = exchange ?? body.querySelector('.exchange');
    if (first !== null) first.open = true;
    if (!drawer.open) drawer.showModal();
    drawer.scrollTop = 0;
    if (exchange) exchange.scrollIntoView();
    title.focus({ preventScroll: true });
  }

  function putBack() {
    opened.group.append(opened.body);
    opened.before?.focus?.({ preventScroll: true });
    opened = null;
  }

  drawer.addEventListener('close', () => {
    if (opened !== null) putBack();
    // The address no longer names what is closed, and the page does not jump.
    if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  });
  drawer.addEventListener('click', (event) => {
    const outside = event.target === drawer;
    if (outside || event.target.closest('[data-close]')) drawer.close();
  });

  function followHash() {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null) return;
    if (target.matches('.group')) open(target, null);
    else if (target.matches('.exchange')) open(target.closest('.group') ?? opened.group, target);
    else if (target.matches('.finding')) target.querySelector('details').open = true;
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link === null || !/^#(cell|exchange)-/.test(link.hash)) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    link.focus();
    followHash();
  });
  addEventListener('hashchange', followHash);

  for (const edge of document.querySelectorAll('.edge')) {
    const bar = edge.querySelector('.filter');
    const input = bar.querySelector('[data-filter]');
    const result = bar.querySelector('[data-filter-result]');
    const entries = [...edge.querySelectorAll('[data-text]')];
    const findings = entries.filter((entry) => entry.matches('.finding'));
    const apply = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const levels = new Set(
        [...bar.querySelectorAll('[data-level]:checked')].map((box) => box.dataset.level),
      );
      for (const entry of entries) {
        const text = entry.dataset.text.toLowerCase();
        const told = words.every((word) => text.includes(word));
        entry.hidden = !told || ('level' in entry.dataset && !levels.has(entry.dataset.level));
      }
      const left = findings.filter((finding) => !finding.hidden).length;
      result.textContent = left === findings.length ? '' : `${left} of ${findings.length} findings`;
    };
    bar.hidden = false;
    bar.addEventListener('input', apply);
  }

  addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select');
    if (event.key !== '/' || typing || drawer.open || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.querySelector('[data-filter]')?.focus();
  });

  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = button.parentElement.querySelector('code');
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(source);
        button.textContent = 'Selected';
      }
    });
  }

  const toggle = document.querySelector('[data-theme-toggle]');
  const isDark = () =>
    (document.documentElement.dataset.theme ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    toggle.textContent = isDark() ? 'Light' : 'Dark';
  };
  toggle.hidden = false;
  label();
  toggle.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    label();
  });

  followHash();
})();
