// The keyboard presses the buttons of the pair it stands on; without it every button works as well.
(() => {
  'use strict';
  const pairs = [...document.querySelectorAll('.pair')];
  const count = document.getElementById('selected-count');
  let at = Math.min(Number(document.querySelector('.suggestions').dataset.at), pairs.length - 1);

  function stand(next, scrolls) {
    if (pairs.length === 0) {
      return;
    }
    at = Math.max(0, Math.min(pairs.length - 1, next));
    pairs.forEach((pair, place) => pair.classList.toggle('current', place === at));
    if (scrolls) {
      pairs[at].focus({ preventScroll: true });
      pairs[at].scrollIntoView({ block: 'center' });
    }
  }

  function tell() {
    pairs.forEach(pair => pair.classList.toggle('selected', pair.querySelector('.pick input').checked));
    if (count) {
      count.textContent = document.querySelectorAll('.pick input:checked').length || '';
    }
  }

  function press(selector) {
    const button = pairs[at] && pairs[at].querySelector(selector);
    if (button) {
      button.click();
    }
  }

  const keys = {
    j: () => stand(at + 1, true),
    k: () => stand(at - 1, true),
    m: () => press('.merge'),
    M: () => press('.merge-other'),
    n: () => press('.never'),
    x: () => press('.pick input'),
    u: () => document.getElementById('undo') && document.getElementById('undo').click(),
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input:not([type=checkbox]), select, textarea');
    const key = event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && keys[key]) {
      event.preventDefault();
      keys[key]();
    }
  });
  document.addEventListener('change', tell);
  stand(at, at > 0);
  tell();
})();
