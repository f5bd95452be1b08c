// Draws a person's strongest connections; the table beside it says the same in words.
(() => {
  'use strict';
  const place = document.getElementById('ego');
  if (!place || typeof cytoscape === 'undefined') {
    return;
  }
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const shorten = name => {
    const own = name.replace(/^pseudonym-/, '');
    return own.length > 10 ? `${own.slice(0, 9)}…` : own;
  };
  const WIDTHS = { strong: 5, fair: 3, faint: 1.5 };
  const RADII = { strong: 130, fair: 190, faint: 250 };

  // Everybody has a direction of their own, so that no line runs through somebody else.
  function position(near, index, count) {
    const angle = 2 * Math.PI * index / count + Math.PI / 5;
    return { x: 1.3 * RADII[near.band] * Math.cos(angle), y: RADII[near.band] * Math.sin(angle) };
  }

  function elements(answer) {
    const middle = { data: { id: answer.id, label: shorten(answer.name) }, position: { x: 0, y: 0 }, classes: 'middle' };
    const people = answer.connections.map((near, index) => ({
      data: { id: near.id, label: shorten(near.name) }, position: position(near, index, answer.connections.length)
    }));
    const spokes = answer.connections.map(near => ({
      data: { id: `spoke ${near.id}`, source: answer.id, target: near.id, width: WIDTHS[near.band] }, classes: near.band
    }));
    const between = answer.between.map(pair => ({
      data: { id: `${pair.a} ${pair.b}`, source: pair.a, target: pair.b, width: 1 }, classes: 'between'
    }));
    return [middle, ...people, ...spokes, ...between];
  }

  function draw(answer) {
    if (answer.connections.length === 0) {
      place.closest('figure').hidden = true;
      return;
    }
    const drawing = cytoscape({
      container: place,
      elements: elements(answer),
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      style: [
        { selector: 'node', style: { 'background-color': colour('indigo-pale'), 'border-color': colour('indigo'), 'border-width': 2,
          width: 22, height: 22, label: 'data(label)', color: colour('ink'), 'font-size': 13, 'min-zoomed-font-size': 7,
          'text-valign': 'bottom', 'text-margin-y': 4, 'text-background-color': colour('paper'), 'text-background-opacity': .8 } },
        { selector: '.middle', style: { 'background-color': colour('indigo'), width: 34, height: 34, 'font-weight': 700 } },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('indigo'), 'curve-style': 'straight' } },
        { selector: '.faint', style: { 'line-style': 'dashed' } },
        { selector: '.between', style: { 'line-color': colour('line') } }
      ],
      maxZoom: 1.3,
      layout: { name: 'preset', padding: 24 }
    });
    drawing.on('tap', 'node', event => {
      if (!event.target.hasClass('middle')) {
        const key = event.target.id().slice('person:'.length);
        window.location.assign(`${place.dataset.people}${key.split('/').map(encodeURIComponent).join('/')}`);
      }
    });
    window.addEventListener('resize', () => {
      drawing.resize();
      drawing.fit(undefined, 24);
    });
  }

  fetch(place.dataset.address, { headers: { Accept: 'application/json' } })
    .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
    .then(draw)
    .catch(() => { place.closest('figure').hidden = true; });
})();
