// Moving and zooming for maps that work without it: buttons, keys, wheel, one finger once zoomed in, two fingers.
// It changes the viewBox and nothing else; links stay links.
(() => {
  'use strict';
  const FURTHEST = 12;
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  function live(frame) {
    const svg = frame.querySelector('svg.area-map');
    if (!svg) return;
    const [x0, y0, w0, h0] = svg.getAttribute('viewBox').split(' ').map(Number);
    let view = { x: x0, y: y0, zoom: 1 };
    let moving = 0;

    const draw = v => {
      svg.setAttribute('viewBox', [v.x, v.y, w0 / v.zoom, h0 / v.zoom].map(n => n.toFixed(2)).join(' '));
      svg.classList.toggle('map-near', v.zoom > 1);
    };
    const held = v => {
      const zoom = Math.min(FURTHEST, Math.max(1, v.zoom));
      const within = (value, low, room) => Math.min(low + room, Math.max(low, value));
      return { zoom, x: within(v.x, x0, w0 - w0 / zoom), y: within(v.y, y0, h0 - h0 / zoom) };
    };
    const go = (target, smooth) => {
      cancelAnimationFrame(moving);
      const from = view;
      view = held(target);
      if (!smooth || still.matches) { draw(view); return; }
      const start = performance.now();
      const to = view;
      const step = now => {
        const t = Math.min(1, (now - start) / 180);
        draw({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t, zoom: from.zoom + (to.zoom - from.zoom) * t });
        if (t < 1) moving = requestAnimationFrame(step);
      };
      moving = requestAnimationFrame(step);
    };
    // zooms so that the point of the drawing under (px, py) stays where it is
    const zoom = (factor, px, py, smooth) => {
      const z = Math.min(FURTHEST, Math.max(1, view.zoom * factor));
      const k = view.zoom / z;
      go({ zoom: z, x: px - (px - view.x) * k, y: py - (py - view.y) * k }, smooth);
    };
    const middle = () => [view.x + w0 / view.zoom / 2, view.y + h0 / view.zoom / 2];
    const at = (clientX, clientY) => {
      const p = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
      return [p.x, p.y];
    };
    const move = (dx, dy) => go({ zoom: view.zoom, x: view.x + dx * w0 / view.zoom, y: view.y + dy * h0 / view.zoom }, true);

    const words = svg.closest('[data-map-move]').dataset;
    const acts = [
      ['+', words.mapZoomIn, () => zoom(1.6, ...middle(), true)],
      ['−', words.mapZoomOut, () => zoom(1 / 1.6, ...middle(), true)],
      ['←', words.mapMoveLeft, () => move(-0.25, 0)],
      ['→', words.mapMoveRight, () => move(0.25, 0)],
      ['↑', words.mapMoveUp, () => move(0, -0.25)],
      ['↓', words.mapMoveDown, () => move(0, 0.25)],
    ];
    const tools = document.createElement('div');
    tools.className = 'map-tools';
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', words.mapMove);
    for (const [sign, name, act] of acts) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.setAttribute('aria-label', name);
      button.title = name;
      button.addEventListener('click', act);
      tools.append(button);
    }
    frame.prepend(tools);
    svg.classList.add('map-live');

    frame.addEventListener('keydown', event => {
      const keys = { '+': 0, '=': 0, '-': 1, ArrowLeft: 2, ArrowRight: 3, ArrowUp: 4, ArrowDown: 5 };
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
      // at full view the arrow keys go on scrolling the page
      if (event.key.startsWith('Arrow') && view.zoom === 1) return;
      event.preventDefault();
      acts[keys[event.key]][2]();
    });
    // an area reached by the keyboard is brought into view
    svg.addEventListener('focusin', event => {
      if (view.zoom === 1 || !event.target.getBBox || !event.target.matches(':focus-visible')) return;
      const box = event.target.getBBox();
      go({ zoom: view.zoom, x: box.x + box.width / 2 - w0 / view.zoom / 2, y: box.y + box.height / 2 - h0 / view.zoom / 2 }, true);
    });
    // the wheel scrolls the page unless the map is already zoomed or Ctrl is held
    svg.addEventListener('wheel', event => {
      if (view.zoom === 1 && !event.ctrlKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * 0.002), ...at(event.clientX, event.clientY), false);
    }, { passive: false });

    const fingers = new Map();
    let dragged = 0;
    let span = 0;
    const spread = () => {
      const [a, b] = [...fingers.values()];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    svg.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      if (fingers.size === 0) dragged = 0;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 2) span = spread();
    });
    addEventListener('pointermove', event => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 2) {
        const [a, b] = [...fingers.values()];
        const now = spread();
        dragged = 99;
        zoom(now / (span || now), ...at((a.x + b.x) / 2, (a.y + b.y) / 2), false);
        span = now;
        return;
      }
      dragged += Math.abs(event.clientX - before.x) + Math.abs(event.clientY - before.y);
      if (view.zoom > 1 && dragged > 6) {
        const [ax, ay] = at(before.x, before.y);
        const [bx, by] = at(event.clientX, event.clientY);
        go({ zoom: view.zoom, x: view.x + ax - bx, y: view.y + ay - by }, false);
      }
    });
    const up = event => fingers.delete(event.pointerId);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    // the end of a drag is no choice of an area
    svg.addEventListener('click', event => { if (dragged > 6 && view.zoom > 1) event.preventDefault(); }, true);
    svg.addEventListener('dragstart', event => event.preventDefault());
  }

  document.querySelectorAll('[data-map]').forEach(live);
})();
