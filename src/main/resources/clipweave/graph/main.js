// ---- putting it together: drawing on demand, pointer, keys, address

let base = byId('base');
let painter = location.hash.includes('plain') ? null : webglPainter(base);
if (!painter) {
  const fresh = base.cloneNode();
  base.replaceWith(fresh);
  base = fresh;
  painter = plainPainter(base);
}
base.addEventListener('webglcontextlost', (event) => {
  event.preventDefault();
  const fresh = base.cloneNode();
  base.replaceWith(fresh);
  base = fresh;
  painter = plainPainter(base);
  resize();
  reload();
});
document.documentElement.dataset.painter = painter.name;

let isWaiting = false;
let isStale = true;
function redraw() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(drawNow);
}
function reload() {
  isStale = true;
  middles = null;
  redraw();
}
function drawNow() {
  isWaiting = false;
  if (isStale) {
    painter.load();
    isStale = false;
  }
  const focus = focusNode();
  painter.draw(focus >= 0 && state.visible[focus] && graph.degree[focus] ? 0.16 : 1);
  drawOverlay();
}

function resize() {
  camera.width = innerWidth;
  camera.height = innerHeight;
  camera.dpr = Math.min(2, devicePixelRatio || 1);
  for (const canvas of [base, over]) {
    canvas.width = camera.width * camera.dpr;
    canvas.height = camera.height * camera.dpr;
  }
  redraw();
}

// ---- what is under the pointer

const CELL_SIZE = 80;
let places = null;
function nearGrid() {
  if (!places) {
    places = new Map();
    for (let i = 0; i < graph.size; i++) {
      const key = Math.floor(graph.x[i] / CELL_SIZE) + ',' + Math.floor(graph.y[i] / CELL_SIZE);
      if (!places.has(key)) places.set(key, []);
      places.get(key).push(i);
    }
  }
  return places;
}

function nodeAt(sx, sy) {
  const x = worldX(sx);
  const y = worldY(sy);
  const reach = Math.min(400, (28 * discScale() + 6) / camera.zoom);
  let best = -1;
  let bestDistance = Infinity;
  for (let cx = Math.floor((x - reach) / CELL_SIZE); cx <= Math.floor((x + reach) / CELL_SIZE); cx++) {
    for (let cy = Math.floor((y - reach) / CELL_SIZE); cy <= Math.floor((y + reach) / CELL_SIZE); cy++) {
      for (const i of nearGrid().get(cx + ',' + cy) || []) {
        const distance = Math.hypot(graph.x[i] - x, graph.y[i] - y) * camera.zoom - discRadius(i);
        if (state.visible[i] && distance < Math.min(bestDistance, 6)) {
          best = i;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
}

// ---- pointer: drag the plane or a note with its leaves, two fingers zoom

const fingers = new Map();
let drag = null;

over.addEventListener('pointerdown', (event) => {
  over.setPointerCapture(event.pointerId);
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  const node = fingers.size === 1 ? nodeAt(event.clientX, event.clientY) : -1;
  drag = { node, x: event.clientX, y: event.clientY, moved: 0, follows: node < 0 ? [] : leavesOf(node) };
});

over.addEventListener('pointermove', (event) => {
  const finger = fingers.get(event.pointerId);
  if (!finger) {
    hoverOver(nodeAt(event.clientX, event.clientY));
    return;
  }
  if (fingers.size === 2) pinch(event); else moveBy(event.clientX - finger.x, event.clientY - finger.y);
  finger.x = event.clientX;
  finger.y = event.clientY;
});

function hoverOver(i) {
  over.classList.toggle('over', i >= 0);
  if (i === state.hover) return;
  state.hover = i;
  redraw();
}

function leavesOf(i) {
  const leaves = [];
  const take_ = (o) => { if (graph.degree[o] === 1 && o !== i) leaves.push(o); };
  eachOf(graph.out, i, (e) => take_(graph.to[e]));
  eachOf(graph.into, i, (e) => take_(graph.from[e]));
  return [...new Set(leaves)];
}

function moveBy(dx, dy) {
  drag.moved += Math.abs(dx) + Math.abs(dy);
  if (drag.moved < 4) return;
  flight++;
  over.classList.add('pan');
  if (drag.node < 0) {
    camera.x -= dx / camera.zoom;
    camera.y -= dy / camera.zoom;
    redraw();
    return;
  }
  for (const i of [drag.node, ...drag.follows]) {
    graph.x[i] += dx / camera.zoom;
    graph.y[i] += dy / camera.zoom;
  }
  places = null;
  reload();
}

function pinch(event) {
  const [a, b] = [...fingers.values()];
  const before = Math.hypot(a.x - b.x, a.y - b.y);
  const moved = fingers.get(event.pointerId);
  const other = moved === a ? b : a;
  const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
  drag.moved += 10;
  if (before > 0) zoomAt((event.clientX + other.x) / 2, (event.clientY + other.y) / 2, after / before);
}

function release(event) {
  fingers.delete(event.pointerId);
  over.classList.remove('pan');
  if (drag && drag.moved < 4 && event.type === 'pointerup') {
    if (drag.node >= 0) select(drag.node); else if (state.selected >= 0) deselect();
  }
  if (!fingers.size) drag = null;
}
over.addEventListener('pointerup', release);
over.addEventListener('pointercancel', release);
over.addEventListener('pointerleave', () => { if (!fingers.size) hoverOver(-1); });
over.addEventListener('wheel', (event) => {
  event.preventDefault();
  const pixels = event.deltaY * (event.deltaMode === 1 ? 30 : 1);
  zoomAt(event.clientX, event.clientY, Math.exp(-Math.max(-120, Math.min(120, pixels)) * (event.ctrlKey ? 0.01 : 0.0022)));
}, { passive: false });
over.addEventListener('dblclick', (event) => {
  const node = nodeAt(event.clientX, event.clientY);
  if (node >= 0) focusOn(node, 1); else zoomAt(event.clientX, event.clientY, 1.8);
});

// ---- keys and buttons

const middle = (factor) => zoomAt((freeRect().left + freeRect().right) / 2, camera.height / 2, factor);
const pan = (dx, dy) => { flight++; camera.x += dx / camera.zoom; camera.y += dy / camera.zoom; redraw(); };

function escape() {
  if (!byId('list').hidden) closeList(); else if (state.selected >= 0) deselect();
}

const KEYS = {
  '/': () => { query.focus(); query.select(); },
  '+': () => middle(1.3), '=': () => middle(1.3), '-': () => middle(1 / 1.3), 0: () => fitAll(),
  l: () => (byId('list').hidden ? openList() : closeList()), t: () => setTheme(!state.dark),
  f: () => { if (state.selected >= 0) focusOn(state.selected, filter.around >= 0 ? 0 : 1); },
  Escape: escape, ArrowLeft: () => pan(-60, 0), ArrowRight: () => pan(60, 0), ArrowUp: () => pan(0, -60), ArrowDown: () => pan(0, 60),
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isArrow = event.key.startsWith('Arrow');
  if (isArrow && document.activeElement !== over && document.activeElement !== document.body) return;
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

byId('larger').addEventListener('click', () => middle(1.4));
byId('smaller').addEventListener('click', () => middle(1 / 1.4));
byId('fit').addEventListener('click', () => fitAll());
byId('theme').addEventListener('click', () => setTheme(!state.dark));
byId('reset').addEventListener('click', () => { resetFilters(); fitAll(); if (state.selected >= 0) fillPanel(state.selected); });
byId('fold').addEventListener('click', () => {
  const isOpen = byId('fold').getAttribute('aria-expanded') === 'true';
  byId('fold').setAttribute('aria-expanded', String(!isOpen));
  byId('tools').hidden = isOpen;
});
document.querySelectorAll('[data-colour]').forEach((button) => button.addEventListener('click', () => {
  state.colourBy = button.dataset.colour;
  document.querySelectorAll('[data-colour]').forEach((b) => b.setAttribute('aria-checked', String(b === button)));
  repaint();
}));

function repaint() {
  paint();
  fillFilters();
  if (state.selected >= 0) fillPanel(state.selected);
  showTime();
  reload();
}

function setTheme(isDark) {
  state.dark = isDark;
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  repaint();
}

// ---- the address: #note=path

function goToAddress() {
  const match = /note=([^&]*)/.exec(location.hash);
  if (!match) return;
  let id = match[1];
  try { id = decodeURIComponent(id); } catch (badEscape) { return; }
  const i = graph.at.has(id) ? graph.at.get(id) : graph.at.get(id + '.md');
  if (i !== undefined && i !== state.selected) select(i, true);
}

addEventListener('hashchange', goToAddress);
addEventListener('resize', () => { resize(); showTime(); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (event) => setTheme(event.matches));

byId('title').textContent = shown(graph.title);
filter.kinds = quietKinds();
state.dark = location.hash.includes('dark') || matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset.theme = state.dark ? 'dark' : 'light';
if (innerWidth < 720) byId('fold').click();
resize();
startTime();
paint();
fillFilters();
applyFilters();
fitAll(true);
showTime();
goToAddress();
