// Below every table of a page: links that save it as a file. A part that htmx brought in is taken
// from its own address.
(() => {
  'use strict';
  const words = document.body.dataset;
  const forms = [['xlsx', words.takeXlsx], ['csv', words.takeCsv], ['cp932.csv', words.takeCp932]];

  const link = (address, number, [ending, text]) => {
    const url = new URL(address, location.href);
    url.hash = '';
    url.searchParams.set('take', `${number}.${ending}`);
    const anchor = document.createElement('a');
    anchor.href = url.pathname + url.search;
    anchor.textContent = text;
    return anchor;
  };

  const offer = (table, number, address) => {
    if (table.rows.length < 2 || !table.closest('main') || table.querySelector('input:not([type=hidden]), select, textarea')
        || table.closest('form') || table.parentElement.closest('table')) {
      return;
    }
    const place = table.closest('.scroll') || table;
    if (place.nextElementSibling && place.nextElementSibling.matches('.take')) {
      return;
    }
    const box = document.createElement('div');
    box.className = 'take';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', words.take);
    const name = document.createElement('span');
    name.textContent = words.take;
    box.append(name, ...forms.map(form => link(address, number, form)));
    place.after(box);
  };

  const offerAll = (root, address) =>
    root.querySelectorAll('table').forEach((table, at) => offer(table, at + 1, address));

  offerAll(document, location.href);
  document.addEventListener('htmx:afterSettle', event => {
    const { requestConfig, pathInfo, elt } = event.detail;
    if (requestConfig && requestConfig.verb === 'get') {
      offerAll(elt, pathInfo.finalRequestPath);
    }
  });
})();
