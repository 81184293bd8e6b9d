// ---- the camera: which part of the plane is on the screen

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const camera = { x: 0, y: 0, zoom: 1, whole: 1, width: 1, height: 1, dpr: 1 };

const screenX = (x) => (x - camera.x) * camera.zoom + camera.width / 2;
const screenY = (y) => (y - camera.y) * camera.zoom + camera.height / 2;
const worldX = (x) => (x - camera.width / 2) / camera.zoom + camera.x;
const worldY = (y) => (y - camera.height / 2) / camera.zoom + camera.y;

// Discs grow more slowly than distances, so that there is more room the nearer one comes.
const discScale = () => 1.12 * Math.pow(camera.zoom, 0.8);
const discRadius = (i) => Math.max(1.1, graph.radius[i] * discScale());

function boundsOf(nodes) {
  const b = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  nodes((i) => {
    b.left = Math.min(b.left, graph.x[i] - graph.radius[i]);
    b.right = Math.max(b.right, graph.x[i] + graph.radius[i]);
    b.top = Math.min(b.top, graph.y[i] - graph.radius[i]);
    b.bottom = Math.max(b.bottom, graph.y[i] + graph.radius[i]);
  });
  return b;
}

const eachVisible = (visit) => { for (let i = 0; i < graph.size; i++) if (state.visible[i]) visit(i); };

// The part of the window that no sheet covers.
function freeRect() {
  const narrow = camera.width < 720;
  const left = narrow ? 0 : 312;
  const right = byId('panel').hidden || narrow ? 0 : 396;
  return { left, right: camera.width - right, top: narrow ? 150 : 10, bottom: camera.height - (byId('time').hidden ? 24 : 64) };
}

function viewOf(b) {
  const free = freeRect();
  const width = Math.max(60, free.right - free.left);
  const height = Math.max(60, free.bottom - free.top);
  const zoom = Math.min(2.2, 0.94 * Math.min(width / Math.max(1, b.right - b.left), height / Math.max(1, b.bottom - b.top)));
  return centred((b.left + b.right) / 2, (b.top + b.bottom) / 2, zoom);
}

function centred(x, y, zoom) {
  const free = freeRect();
  return {
    x: x + (camera.width / 2 - (free.left + free.right) / 2) / zoom,
    y: y + (camera.height / 2 - (free.top + free.bottom) / 2) / zoom,
    zoom,
  };
}

// Notes without links lie around the rim; they need not be seen to see the whole.
function fitAll(isAtOnce) {
  const joined = boundsOf((visit) => eachVisible((i) => graph.degree[i] && visit(i)));
  const b = joined.left < joined.right ? joined : boundsOf(eachVisible);
  if (b.left >= b.right) return;
  const view = viewOf(b);
  camera.whole = view.zoom;
  fly(view, isAtOnce);
}

function flyTo(i) {
  const near = centred(graph.x[i], graph.y[i], Math.max(camera.zoom, 0.9));
  fly(near);
}

let flight = 0;
function fly(goal, isAtOnce) {
  const from = { x: camera.x, y: camera.y, zoom: camera.zoom };
  const mine = ++flight;
  const begun = performance.now();
  const lasts = isAtOnce || calm ? 0 : 420;
  const step = (now) => {
    if (mine !== flight) return;
    const t = lasts ? Math.min(1, Math.max(0, (now - begun) / lasts)) : 1;
    const s = t < 0.5 ? 4 * t * t * t : 1 - Math.pow(2 - 2 * t, 3) / 2;
    camera.zoom = from.zoom * Math.pow(goal.zoom / from.zoom, s);
    camera.x = from.x + (goal.x - from.x) * s;
    camera.y = from.y + (goal.y - from.y) * s;
    redraw();
    if (t < 1) requestAnimationFrame(step);
  };
  if (lasts) requestAnimationFrame(step); else step(begun);
}

function zoomAt(x, y, factor) {
  flight++;
  const wx = worldX(x);
  const wy = worldY(y);
  camera.zoom = Math.min(12, Math.max(0.004, camera.zoom * factor));
  camera.x = wx - (x - camera.width / 2) / camera.zoom;
  camera.y = wy - (y - camera.height / 2) / camera.zoom;
  redraw();
}
