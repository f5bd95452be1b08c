// Draws how trust comes to a person, level under level from the founders; the list beside it says the same in words.
(() => {
  'use strict';
  const place = document.getElementById('trust-drawing');
  const list = document.getElementById('trust-list');
  if (!place || !list || typeof cytoscape === 'undefined') {
    return;
  }
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const shorten = name => (name.length > 12 ? `${name.slice(0, 11)}…` : name);
  const flows = list.classList.contains('path');
  const people = [...list.children].map((item, index) => ({
    id: `person ${index}`, name: item.dataset.name, level: Number(item.dataset.distance)
  }));
  if (!flows) {
    people.push({ id: 'asked', name: list.dataset.name, level: Math.max(...people.map(one => one.level)) + 1 });
  }
  const levels = new Map();
  people.forEach(one => levels.set(one.level, [...(levels.get(one.level) || []), one]));
  if (!flows && !levels.has(0)) {
    const founders = { id: 'founders', name: place.dataset.founders, level: 0 };
    people.push(founders);
    levels.set(0, [founders]);
  }

  // Every level is a row; people of one row stand side by side around the middle.
  const rows = [...levels.keys()].sort((a, b) => a - b);
  function position(one) {
    const row = levels.get(one.level);
    return { x: 150 * (row.indexOf(one) - (row.length - 1) / 2), y: 90 * rows.indexOf(one.level) };
  }

  function line(from, to, kind) {
    return { data: { id: `${from.id} ${to.id}`, source: from.id, target: to.id }, classes: kind };
  }

  function lines() {
    if (flows) {
      return people.slice(1).map((one, index) => line(people[index], one, 'flows'));
    }
    const asked = people.find(one => one.id === 'asked');
    const spent = people.filter(one => one.id.startsWith('person'));
    const founders = people.find(one => one.id === 'founders');
    return [
      ...spent.map(one => line(one, asked, 'spent')),
      ...(founders ? spent.map(one => line(founders, one, 'flows')) : [])
    ];
  }

  const kind = one => (one.id === 'asked' || (flows && one === people.at(-1)) ? 'asked' : flows || one.id === 'founders' ? 'passes' : 'spent');
  const drawing = cytoscape({
    container: place,
    elements: [
      ...people.map(one => ({ data: { id: one.id, label: shorten(one.name) }, position: position(one), classes: kind(one) })),
      ...lines()
    ],
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    style: [
      { selector: 'node', style: { 'background-color': colour('indigo-pale'), 'border-color': colour('indigo'), 'border-width': 2,
        width: 24, height: 24, label: 'data(label)', color: colour('ink'), 'font-size': 13, 'min-zoomed-font-size': 7,
        'text-valign': 'bottom', 'text-margin-y': 4, 'text-background-color': colour('paper'), 'text-background-opacity': .8 } },
      { selector: 'node.asked', style: { 'background-color': colour('indigo'), width: 34, height: 34, 'font-weight': 700 } },
      { selector: 'node.spent', style: { shape: 'rectangle', 'background-color': colour('amber-pale'), 'border-color': colour('amber') } },
      { selector: 'edge', style: { width: 3, 'line-color': colour('indigo'), 'target-arrow-color': colour('indigo'),
        'target-arrow-shape': 'triangle', 'curve-style': 'straight' } },
      { selector: 'edge.spent', style: { width: 1.5, 'line-style': 'dashed', 'line-color': colour('amber'), 'target-arrow-color': colour('amber') } }
    ],
    maxZoom: 1.3,
    layout: { name: 'preset', padding: 30 }
  });
  window.addEventListener('resize', () => {
    drawing.resize();
    drawing.fit(undefined, 30);
  });
})();
