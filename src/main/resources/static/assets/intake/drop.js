// Lets files, a folder or a zip be dropped on the form; they become the files of its first input.
(() => {
  'use strict';
  const form = document.querySelector('form[data-drop]');
  const area = form.querySelector('.drop');
  const files = form.querySelector('#files');
  const folder = form.querySelector('#folder');
  const title = form.querySelector('#title');
  const chosen = form.querySelector('.chosen');
  const none = form.querySelector('.none');
  form.querySelector('.drop-words').hidden = false;

  const all = () => [...files.files, ...folder.files];

  const show = () => {
    const names = all().map(file => file.name).filter(name => !name.startsWith('.'));
    chosen.textContent = `${chosen.dataset.words} ${names.slice(0, 30).join(', ')}${names.length > 30 ? ' …' : ''}`;
    chosen.hidden = names.length === 0;
    none.hidden = true;
  };

  const entries = reader => new Promise((good, bad) => reader.readEntries(good, bad));

  // A directory hands out its entries a hundred at a time.
  const filesOf = async entry => {
    if (entry.isFile) {
      return [await new Promise((good, bad) => entry.file(good, bad))];
    }
    const found = [];
    const reader = entry.createReader();
    for (let some = await entries(reader); some.length > 0; some = await entries(reader)) {
      for (const inner of some) {
        found.push(...await filesOf(inner));
      }
    }
    return found;
  };

  const take = async dropped => {
    const tops = [...dropped.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
    const loose = [...dropped.files];
    const found = tops.length > 0 ? (await Promise.all(tops.map(filesOf))).flat() : loose;
    const taken = new DataTransfer();
    found.forEach(file => taken.items.add(file));
    files.files = taken.files;
    folder.value = '';
    const directory = tops.find(entry => entry.isDirectory);
    if (directory && !title.value) {
      title.value = directory.name;
    }
    show();
  };

  area.addEventListener('dragover', event => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', event => {
    event.preventDefault();
    area.classList.remove('over');
    take(event.dataTransfer);
  });
  files.addEventListener('change', show);
  folder.addEventListener('change', show);
  form.addEventListener('submit', event => {
    if (all().length === 0) {
      event.preventDefault();
      none.hidden = false;
    }
  });
})();
