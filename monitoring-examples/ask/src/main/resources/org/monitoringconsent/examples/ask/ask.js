'use strict';
// Shows what the engine answers to the address, and tells it what was filled in. It decides nothing and sends nothing.
(() => {
  const page = document.getElementById('page');
  const sorry = document.getElementById('sorry');
  const two = number => String(number).padStart(2, '0');
  const today = () => {
    const now = new Date();
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  };

  function show(first) {
    if (!sorry.hidden) {
      // What broke off in the middle is not relied on again.
      location.reload();
      return;
    }
    try {
      page.innerHTML = monitoring.page(location.hash, (navigator.languages || [navigator.language]).join(','), today());
    } catch (failure) {
      page.hidden = true;
      sorry.hidden = false;
      return;
    }
    page.dataset.address = location.hash;
    document.documentElement.lang = page.querySelector('main').lang;
    const heading = page.querySelector('h1');
    document.title = heading.textContent + ' – ' + page.querySelector('.name').textContent;
    const rule = page.querySelector('[data-at]');
    const target = rule && document.getElementById(rule.dataset.at);
    if (target) {
      target.scrollIntoView();
      focusOn(target);
    } else if (!first) {
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    }
  }

  function focusOn(element) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /** One line for each thing that was filled in. */
  function told(form) {
    const lines = [];
    for (const field of form.elements) {
      if (field.type === 'checkbox') {
        lines.push(field.name + '=' + (field.checked ? '+' : field.dataset.otherwise));
      } else if (field.name && (field.type !== 'radio' || field.checked)) {
        lines.push(field.name + '=' + field.value);
      }
    }
    return lines.join('\n');
  }

  addEventListener('hashchange', () => show(false));
  page.addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target;
    if (form.dataset.from !== undefined) {
      location.hash = monitoring.told(form.dataset.from, told(form));
    }
  });
  page.addEventListener('input', event => {
    if (event.target.dataset.find !== undefined) {
      const wanted = event.target.value.trim().toLowerCase().split(/\s+/);
      for (const rule of page.querySelectorAll('.book article')) {
        const text = rule.textContent.toLowerCase();
        rule.hidden = !wanted.every(word => text.includes(word));
      }
    }
  });
  page.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (event.target.closest('[data-print]')) {
      print();
    } else if (link && link.dataset.copy !== undefined) {
      event.preventDefault();
      const told = () => { link.textContent = link.dataset.copy; };
      if (navigator.clipboard) { navigator.clipboard.writeText(link.href).then(told, () => prompt('', link.href)); } else { prompt('', link.href); }
    } else if (link && !link.hash.startsWith('#/')) {
      // A place on this page, not another page: the address keeps what it says.
      event.preventDefault();
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) {
        target.scrollIntoView();
        focusOn(target);
      }
    }
  });
  show(true);
})();
