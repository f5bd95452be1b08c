// Fields that choose a thing by its name: an ARIA combobox whose list htmx brings from the server.
(() => {
  'use strict';
  const AN_ID = /^(person|organization|municipality|project|event|skill):\S+$/;

  function start(picker) {
    const input = picker.querySelector('input');
    const list = picker.querySelector('[role=listbox]');
    const status = picker.querySelector('[role=status]');
    const many = picker.querySelector('.chosen'); // the list of those that are chosen, where several may be
    const name = input.name;
    const chosen = document.createElement('input');
    chosen.type = 'hidden';
    chosen.name = many ? '' : name;
    // Quick hands type before this script runs: that text is looked up like any other.
    const early = input.value !== input.defaultValue;
    chosen.value = early ? '' : input.value;
    input.removeAttribute('name');
    if (early) {
      window.addEventListener('load', () => window.htmx.trigger(input, 'typed-early'));
    } else {
      input.value = input.dataset.text || input.value;
    }
    input.after(chosen);
    let active = null;

    const options = () => Array.from(list.querySelectorAll('[role=option]'));

    function open() {
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }

    function close() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      mark(null);
    }

    function mark(option) {
      if (active) {
        active.setAttribute('aria-selected', 'false');
      }
      active = option;
      if (option) {
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', option.id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function add(id, label) {
      if (!Array.from(many.querySelectorAll('input')).some(other => other.value === id)) {
        const item = document.createElement('li');
        item.className = 'tag';
        const value = document.createElement('input');
        value.type = 'hidden';
        value.name = name;
        value.value = id;
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.textContent = '×';
        remove.setAttribute('aria-label', `${label}: ${picker.dataset.remove}`);
        remove.addEventListener('click', () => {
          item.remove();
          input.focus();
        });
        item.append(label, value, remove);
        many.append(item);
      }
      input.value = '';
    }

    function choose(option) {
      if (many) {
        add(option.dataset.id, option.dataset.label);
        input.setCustomValidity('');
        close();
        return;
      }
      chosen.value = option.dataset.id;
      input.value = option.dataset.label;
      input.setCustomValidity('');
      close();
    }

    function move(step) {
      const all = options();
      if (all.length > 0) {
        open();
        const from = active ? all.indexOf(active) : step > 0 ? -1 : all.length;
        mark(all[(from + step + all.length) % all.length]);
      }
    }

    function judge() {
      if (many) {
        const ids = input.value.split(/[;；、,\s]+/).filter(part => part);
        if (ids.every(id => AN_ID.test(id))) {
          ids.forEach(id => add(id, id));
        }
      }
      const isId = AN_ID.test(input.value.trim());
      if (isId && !many && !chosen.value) {
        chosen.value = input.value.trim();
      }
      input.setCustomValidity(input.value && !chosen.value ? picker.dataset.choose : '');
    }

    input.addEventListener('htmx:configRequest', event => {
      event.detail.parameters = { kind: input.dataset.kinds, q: input.value.trim() };
    });
    input.addEventListener('htmx:beforeRequest', event => {
      if (!input.value.trim()) {
        event.preventDefault();
      }
    });
    list.addEventListener('htmx:afterSwap', () => {
      options().forEach((option, index) => {
        option.id = `${list.id}-${index}`;
      });
      status.textContent = options().length > 0
        ? `${options().length} ${picker.dataset.count}` : list.textContent.trim();
      active = null;
      if (document.activeElement === input && !chosen.value) {
        open();
      }
    });
    input.addEventListener('input', () => {
      chosen.value = '';
      input.setCustomValidity('');
      if (!input.value.trim()) {
        close();
      }
    });
    input.addEventListener('keydown', event => {
      if (event.isComposing || event.keyCode === 229) {
        return; // the key belongs to the Japanese input method
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter' && !list.hidden && (active || options().length === 1)) {
        event.preventDefault();
        choose(active || options()[0]);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    list.addEventListener('mousedown', event => event.preventDefault()); // the field keeps the focus
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) {
        choose(option);
      }
    });
    input.addEventListener('blur', () => {
      const same = options().filter(option => option.dataset.label === input.value.trim());
      if (!chosen.value && !list.hidden && same.length === 1) {
        choose(same[0]);
      }
      close();
      judge();
    });
    input.form.addEventListener('submit', event => {
      judge();
      if (!input.form.reportValidity()) {
        event.preventDefault();
      }
    });
  }

  const startAll = root => root.querySelectorAll('[data-picker]:not([data-started])').forEach(picker => {
    picker.dataset.started = '';
    start(picker);
  });
  startAll(document);
  document.addEventListener('htmx:load', event => startAll(event.detail.elt));
})();
