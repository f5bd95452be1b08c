// What every page does: htmx writes carry the CSRF token, and a fragment that fails says so.
(() => {
  'use strict';
  const fault = document.getElementById('fault');
  const csrf = document.querySelector('meta[name="csrf"]');

  document.addEventListener('htmx:configRequest', event => {
    if (csrf && event.detail.verb !== 'get') {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });

  const say = text => {
    fault.textContent = text;
    fault.hidden = false;
  };

  document.addEventListener('htmx:responseError', event => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    const words = answer.body.textContent.trim();
    say(words && words.length < 300 ? words : document.body.dataset.fault);
  });
  document.addEventListener('htmx:sendError', () => say(document.body.dataset.fault));
  document.addEventListener('htmx:timeout', () => say(document.body.dataset.fault));
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) {
      fault.hidden = true;
    }
  });
})();
