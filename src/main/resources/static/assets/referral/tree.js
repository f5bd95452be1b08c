// Draws a referral tree from left to right; the list below it says the same in words.
(() => {
  'use strict';
  const place = document.getElementById('tree-drawing');
  const wide = window.matchMedia('(min-width: 44.01rem)');
  if (!place || typeof d3 === 'undefined') {
    return;
  }
  const ROW = 28;
  const COLUMN = 190;
  const HEIGHTS = { least: 240, most: 580 };
  const READABLE = 0.85; // below this scale names are too small to read
  const MARKS = {
    founder: d3.symbolStar, 'in-force': d3.symbolCircle, served: d3.symbolCircle, none: d3.symbolSquare, lapsed: d3.symbolTriangle,
    revoked: d3.symbolCross, 'referrer-left': d3.symbolDiamond, circle: d3.symbolWye
  };
  const words = new Map(Array.from(document.querySelectorAll('#tree-words dt'), dt => [dt.textContent, dt.nextElementSibling.textContent]));
  const say = (key, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), words.get(key) ?? key);
  const isActive = node => node.standing === 'founder' || node.standing === 'member';
  const nameOf = node => node.name ?? (isActive(node) ? say('a-member', place.dataset.project) : say('somebody'));
  const shorten = text => (Array.from(text).length > 9 ? `${Array.from(text).slice(0, 8).join('')}…` : text);
  const stateOf = node => (node.founder ? 'founder' : node.state ?? 'none');

  function label(item) {
    return item.more ? say('tree.more', Math.min(item.more, ReferralTree.PAGE))
      : item.node ? shorten(nameOf(item.node))
        : item.key === 'project' ? shorten(place.dataset.project) : say('tree.unreferred');
  }

  function spoken(item) {
    if (!item.node) {
      return label(item);
    }
    const node = item.node;
    const state = node.state ? say(`state.${node.state}`) : node.founder ? '' : say('state.none');
    const below = node.below > 0 ? say('tree.below', node.below) : say('tree.below.nobody');
    return [nameOf(node), say(`standing.${node.standing}`), state, below].filter(Boolean).join(', ');
  }

  const symbol = state => d3.symbol(MARKS[state], state === 'founder' ? 160 : 110)();

  // What the marks mean, drawn as they are in the tree.
  function writeLegend() {
    const entries = Object.keys(MARKS).map(state => [state, state === 'founder' ? say('standing.founder') : say(`state.${state}`)]);
    const rows = d3.select('#tree-legend').selectAll('li').data(entries).join('li');
    rows.append('svg').attr('viewBox', '-11 -11 22 22').attr('aria-hidden', 'true')
      .append('path').attr('class', ([state]) => `mark ${state}`).attr('d', ([state]) => symbol(state));
    rows.append('span').text(([, text]) => ` ${text}`);
  }

  function draw(answer) {
    const tree = new ReferralTree.Tree(answer);
    const svg = d3.select('#tree-svg');
    const stage = svg.append('g');
    const edges = stage.append('g').attr('aria-hidden', 'true');
    const places = stage.append('g').attr('role', 'tree').attr('aria-labelledby', 'tree-of');
    const zoom = d3.zoom().scaleExtent([0.05, 3]).on('zoom', event => stage.attr('transform', event.transform));
    svg.call(zoom).on('dblclick.zoom', null);
    let laid = null;
    let current = tree.root;

    const size = () => svg.node().getBoundingClientRect();
    const at = item => laid.descendants().find(point => point.data.key === item.key);

    function layOut() {
      laid = d3.tree().nodeSize([ROW, COLUMN])(d3.hierarchy(tree.root, item => (item.shown ? item.shown() : null)));
    }

    function render() {
      const all = places.selectAll('g.place').data(laid.descendants(), point => point.data.key).join(enter => {
        const one = enter.append('g').attr('role', 'treeitem');
        one.append('rect').attr('class', 'halo').attr('x', -12).attr('y', -ROW / 2 + 1).attr('height', ROW - 2).attr('rx', 6);
        one.append('path');
        one.append('text').attr('x', 14).attr('dy', '.35em').each(function split() {
          d3.select(this).append('tspan').attr('class', 'name');
          d3.select(this).append('tspan').attr('class', 'count').attr('dx', 6);
        });
        return one;
      });
      all.attr('class', point => ['place', point.data.node?.standing, point.data.more && 'more', point.data.node && !point.data.node.name && 'masked',
        point.data === current && 'chosen'].filter(Boolean).join(' '))
        .attr('transform', point => `translate(${point.y},${point.x})`)
        .attr('tabindex', point => (point.data === current ? 0 : -1))
        .attr('aria-label', point => spoken(point.data))
        .attr('aria-level', point => point.depth + 1)
        .attr('aria-selected', point => String(point.data === current))
        .attr('aria-expanded', point => (point.data.children?.length ? String(point.data.isOpen) : null))
        .on('click', (event, point) => press(point.data))
        .on('keydown', (event, point) => key(event, point));
      all.select('path').attr('class', point => `mark ${point.data.node ? `${stateOf(point.data.node)} ${point.data.node.standing}` : 'none'}`)
        .attr('d', point => (point.data.node ? symbol(stateOf(point.data.node)) : d3.symbol(d3.symbolSquare, point.data.more ? 30 : 60)()));
      all.select('.name').text(point => label(point.data)
        + (['left', 'candidate'].includes(point.data.node?.standing) ? `（${say(`standing.short.${point.data.node.standing}`)}）` : ''));
      all.select('.count').text(point => (point.data.children?.length && !point.data.isOpen ? `+${hidden(point.data)}` : ''));
      all.select('.halo').attr('width', function width(point) {
        point.width = this.parentNode.querySelector('text').getComputedTextLength() + 34;
        return point.width;
      });
      edges.selectAll('path').data(laid.links(), link => link.target.data.key).join('path')
        .attr('class', link => `edge ${link.target.data.node?.state ?? ''}`)
        .attr('d', d3.linkHorizontal().source(link => [link.source.y + link.source.width - 16, link.source.x]).target(link => [link.target.y - 9, link.target.x]));
    }

    const hidden = item => (item.node ? item.node.below : item.children.reduce((sum, child) => sum + 1 + child.node.below, 0));

    // Draws anew and keeps the item where it was on the screen.
    function redraw(item) {
      const before = at(item);
      layOut();
      render();
      const after = at(item);
      if (before && after) {
        const transform = d3.zoomTransform(svg.node());
        svg.call(zoom.transform, transform.translate(before.y - after.y, before.x - after.x));
      }
    }

    function press(item) {
      if (item.more) {
        const first = item.of.children[item.of.listed];
        item.of.listed += ReferralTree.PAGE;
        choose(first);
        redraw(item.of);
      } else {
        item.isOpen = !item.isOpen;
        choose(item);
        redraw(item);
      }
      focus();
    }

    function choose(item) {
      current = item;
      fillPanel(item);
    }

    function focus() {
      places.selectAll('g.place').filter(point => point.data === current).node()?.focus({ preventScroll: true });
    }

    function key(event, point) {
      const order = [];
      laid.eachBefore(one => order.push(one));
      const item = point.data;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Enter' || event.key === ' ') {
        press(item);
      } else if (event.key === 'ArrowRight' && item.children?.length && !item.isOpen) {
        press(item);
      } else if (event.key === 'ArrowLeft' && item.isOpen && item.children.length) {
        press(item);
      } else if (step || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        const next = step ? order[order.indexOf(point) + step] : event.key === 'ArrowLeft' ? point.parent : point.children?.[0];
        if (next) {
          choose(next.data);
          render();
          bringIntoView(next);
          focus();
        }
      } else {
        return;
      }
      event.preventDefault();
    }

    function bringIntoView(point) {
      const { width, height } = size();
      const [x, y] = d3.zoomTransform(svg.node()).apply([point.y, point.x]);
      if (x < 20 || y < 20 || x > width - 160 || y > height - 20) {
        svg.call(zoom.translateTo, point.y + 60, point.x);
      }
    }

    function fit(least) {
      const points = laid.descendants();
      const { width, height } = size();
      const [top, bottom] = d3.extent(points, point => point.x);
      const right = d3.max(points, point => point.y) + COLUMN;
      const scale = Math.max(least, Math.min(1, width / (right + 40), height / (bottom - top + 2 * ROW)));
      const x = Math.max(24 * scale, (width - right * scale) / 2);
      svg.call(zoom.transform, d3.zoomIdentity.translate(x, height / 2 - scale * (least < READABLE ? (top + bottom) / 2 : laid.x)).scale(scale));
    }

    function fillPanel(item) {
      const node = item.node;
      document.getElementById('panel').hidden = !node;
      document.getElementById('panel-empty').hidden = Boolean(node);
      if (!node) {
        return;
      }
      const above = item.parent.node;
      const values = {
        name: nameOf(node), standing: say(`standing.${node.standing}`), since: node.since, until: node.until,
        by: above && node.state !== 'circle' ? nameOf(above) : null, referred: node.referredOn, expires: node.expiresOn, revoked: node.revokedOn,
        state: node.state ? say(`state.${node.state}`) : node.founder ? null : say('state.none'),
        distance: node.distance === null ? null : say('tree.steps', node.distance), below: say('tree.people', node.below)
      };
      Object.entries(values).forEach(([field, value]) => {
        place.querySelector(`[data-field="${field}"]`).textContent = value ?? '';
        const row = place.querySelector(`[data-row="${field}"]`);
        if (row) {
          row.hidden = !value;
        }
      });
      place.querySelector('[data-field=fictional]').hidden = !node.fictional;
      const branch = place.querySelector('[data-field=branch]');
      branch.hidden = !node.person || node.below === 0;
      branch.href = `${place.dataset.branch}&person=${encodeURIComponent(node.person ?? '')}`;
    }

    let hits = [];
    let hit = -1;
    place.querySelector('form').addEventListener('submit', event => {
      event.preventDefault();
      const found = tree.find(document.getElementById('tree-search').value);
      const same = found.length === hits.length && found.every((item, index) => item === hits[index]);
      hit = same && found.length > 0 ? (hit + 1) % found.length : 0;
      hits = found;
      document.getElementById('tree-hits').textContent = found.length > 0 ? say('tree.hits', hit + 1, found.length) : say('tree.hits.none');
      if (found.length > 0) {
        tree.reveal(found[hit]);
        choose(found[hit]);
        layOut();
        render();
        svg.call(zoom.scaleTo, 1);
        svg.call(zoom.translateTo, at(current).y + 60, at(current).x);
      }
    });
    const buttons = {
      in: () => svg.call(zoom.scaleBy, 1.3),
      out: () => svg.call(zoom.scaleBy, 1 / 1.3),
      fit: () => fit(0),
      fold: () => {
        tree.fold();
        choose(tree.root);
        layOut();
        render();
        fit(READABLE);
      }
    };
    place.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', buttons[button.dataset.zoom]));
    layOut();
    const [top, bottom] = d3.extent(laid.descendants(), point => point.x);
    svg.attr('height', Math.max(HEIGHTS.least, Math.min(HEIGHTS.most, bottom - top + 4 * ROW)));
    render();
    fit(READABLE);
  }

  function start() {
    if (!wide.matches || !place.hidden) {
      return;
    }
    place.hidden = false;
    writeLegend();
    fetch(place.dataset.address, { headers: { Accept: 'application/json' } })
      .then(response => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(answer => {
        const begin = performance.now();
        draw(answer);
        place.dataset.drawnInMillis = String(Math.ceil(performance.now() - begin));
      })
      .catch(error => {
        place.hidden = true;
        console.error(error);
      });
  }
  start();
  wide.addEventListener('change', start);
})();
