// Draws circles with links between them out of the table and the list of links on the page, which say the same in words.
(() => {
  'use strict';
  const figure = document.querySelector('figure.map');
  if (!figure || typeof d3 === 'undefined') {
    return;
  }
  const TICKS = 400;
  const COVERED = 0.16; // of the drawing by circles
  const DRAWN = { narrow: 14, wide: 40 }; // the first of the table
  const NAMED = { narrow: 6, wide: 12 }; // of communities; every person is named
  const MOST_LINKS = 2; // a circle's strongest, and of those that others have to it
  const WIDEST = 14;
  const MARGIN = 26;
  const everybody = Array.from(document.querySelectorAll('tr[data-node]'), row => ({
    id: row.dataset.node, size: Number(row.dataset.size), mark: row.dataset.mark, short: row.dataset.short ?? '',
    born: row.dataset.born === 'true', address: row.querySelector('a').href, title: row.querySelector('a').textContent
  }));
  const all = Array.from(document.querySelectorAll('#map-links li'), item => ({
    source: item.dataset.a, target: item.dataset.b, weight: Number(item.dataset.weight)
  }));

  // Only what is strongest at either end, so that the drawing does not become a ball of hair.
  function strongest(nodes) {
    const known = new Set(nodes.map(node => node.id));
    const counts = new Map();
    const count = id => counts.get(id) ?? 0;
    const between = all.filter(link => known.has(link.source) && known.has(link.target));
    return between.sort((a, b) => b.weight - a.weight).filter(link => {
      const drawn = count(link.source) < MOST_LINKS || count(link.target) < MOST_LINKS;
      if (drawn) {
        counts.set(link.source, count(link.source) + 1);
        counts.set(link.target, count(link.target) + 1);
      }
      return drawn;
    });
  }

  const shorten = (text, most) => (Array.from(text).length > most ? `${Array.from(text).slice(0, most - 1).join('')}…` : text);

  function draw() {
    const svg = d3.select(figure).select('svg');
    const width = figure.getBoundingClientRect().width;
    const narrow = width < 500;
    const kind = narrow ? 'narrow' : 'wide';
    const nodes = everybody.slice(0, DRAWN[kind]);
    const isNamed = (node, index) => !node.mark || index < NAMED[kind];
    const room = Math.round(Math.max(280, Math.min(560, width * (narrow ? 1.1 : 0.55), 160 + nodes.length * 40)));
    const sum = d3.sum(nodes, node => Math.max(node.size, 1e-6));
    const unit = Math.sqrt(COVERED * width * room / (Math.PI * sum));
    const largest = Math.min(width, room) / 5;
    nodes.forEach(node => {
      node.r = Math.max(node.mark ? 13 : 7, Math.min(largest, unit * Math.sqrt(node.size)));
    });
    const links = strongest(nodes).map(link => ({ ...link }));
    const heaviest = d3.max(links, link => link.weight) ?? 1;
    nodes.forEach(node => {
      delete node.x;
      delete node.y;
    });
    const simulation = d3.forceSimulation(nodes).stop()
      .force('link', d3.forceLink(links).id(node => node.id).distance(link => link.source.r + link.target.r + (narrow ? 34 : 56)).strength(.25))
      .force('charge', d3.forceManyBody().strength(narrow ? -70 : -160))
      .force('x', d3.forceX(width / 2).strength(.06))
      .force('y', d3.forceY(room / 2).strength(narrow ? .06 : .12))
      .force('collide', d3.forceCollide((node, index) => node.r + (isNamed(node, index) ? (narrow ? 20 : 26) : 8)));
    for (let i = 0; i < TICKS; i++) {
      simulation.tick();
      nodes.forEach(node => {
        const aside = Math.min(width / 2, node.r + (narrow ? 26 : 40));
        node.x = Math.max(aside, Math.min(width - aside, node.x));
        node.y = Math.max(node.r + 6, Math.min(room - node.r - 24, node.y));
      });
    }
    // In the middle, without the space that stayed empty.
    const [left, right] = [d3.min(nodes, node => node.x - node.r), d3.max(nodes, node => node.x + node.r)];
    const [top, bottom] = [d3.min(nodes, node => node.y - node.r), d3.max(nodes, node => node.y + node.r)];
    const height = bottom - top + 2 * MARGIN;
    nodes.forEach(node => {
      node.x += (width - left - right) / 2;
      node.y += MARGIN - top;
    });
    svg.attr('viewBox', `0 0 ${width} ${height}`).attr('height', height);
    svg.selectAll('g').remove();
    svg.append('g').selectAll('line').data(links).join('line')
      .attr('x1', link => link.source.x).attr('y1', link => link.source.y)
      .attr('x2', link => link.target.x).attr('y2', link => link.target.y)
      .attr('stroke-width', link => Math.max(1, WIDEST * (narrow ? .6 : 1) * Math.sqrt(link.weight / heaviest) * (nodes[0].mark ? 1 : .35)));
    const places = svg.append('g').selectAll('a').data(nodes).join('a')
      .attr('href', node => node.address).attr('tabindex', -1).attr('class', node => (node.born ? 'born' : null))
      .attr('transform', node => `translate(${node.x},${node.y})`);
    places.append('circle').attr('r', node => node.r);
    const names = svg.append('g').selectAll('text').data(nodes.filter(isNamed)).join('text');
    names.attr('x', node => node.x).attr('y', node => node.y + node.r + 15).text(node => shorten(node.short, narrow ? 9 : 16));
    places.filter(node => node.mark).append('text').attr('class', 'mark').attr('dy', '.35em').text(node => node.mark);
    places.append('title').text(node => node.title);
    const most = figure.querySelector('[data-most]');
    most.hidden = nodes.length === document.querySelectorAll('table tr[data-size]').length;
    most.textContent = most.dataset.text.replace('#', nodes.length);
  }

  figure.hidden = everybody.length === 0;
  if (everybody.length > 0) {
    draw();
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
      if (window.innerWidth !== width) {
        width = window.innerWidth;
        draw();
      }
    });
  }
})();
