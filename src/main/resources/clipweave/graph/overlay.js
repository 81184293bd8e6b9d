// ---- what changes while one looks: the note under the pointer, its neighbours, the names

const over = byId('over');
const ink = over.getContext('2d');

const focusNode = () => (state.hover >= 0 ? state.hover : state.selected);

function neighbourEdges(i) {
  const edges = [];
  eachOf(graph.out, i, (e) => state.edgeVisible[e] && graph.to[e] !== i && edges.push(e));
  eachOf(graph.into, i, (e) => state.edgeVisible[e] && graph.from[e] !== i && edges.push(e));
  return edges;
}

function drawOverlay() {
  ink.setTransform(camera.dpr, 0, 0, camera.dpr, 0, 0);
  ink.clearRect(0, 0, camera.width, camera.height);
  const focus = focusNode();
  const near = new Set();
  if (focus >= 0 && state.visible[focus]) {
    const edges = neighbourEdges(focus);
    edges.forEach((e) => drawArrow(e, focus));
    edges.forEach((e) => near.add(graph.from[e]).add(graph.to[e]));
    near.add(focus);
    near.forEach((i) => drawDisc(i, i === focus));
  }
  drawLabels(focus, near);
}

function drawArrow(e, focus) {
  const a = graph.from[e];
  const b = graph.to[e];
  const [x1, y1, x2, y2] = [screenX(graph.x[a]), screenY(graph.y[a]), screenX(graph.x[b]), screenY(graph.y[b])];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [mx, my] = [(x1 + x2) / 2 - (y2 - y1) * 0.08, (y1 + y2) / 2 + (x2 - x1) * 0.08];
  ink.strokeStyle = css(a === focus ? b : a);
  ink.globalAlpha = 0.85;
  ink.lineWidth = 1.4;
  ink.beginPath();
  ink.moveTo(x1, y1);
  ink.quadraticCurveTo(mx, my, x2, y2);
  ink.stroke();
  const back = discRadius(b) + 2;
  if (length > back + discRadius(a) + 8) {
    const angle = Math.atan2(y2 - my, x2 - mx);
    const [tx, ty] = [x2 - Math.cos(angle) * back, y2 - Math.sin(angle) * back];
    ink.fillStyle = ink.strokeStyle;
    ink.beginPath();
    ink.moveTo(tx, ty);
    ink.lineTo(tx - 8 * Math.cos(angle - 0.4), ty - 8 * Math.sin(angle - 0.4));
    ink.lineTo(tx - 8 * Math.cos(angle + 0.4), ty - 8 * Math.sin(angle + 0.4));
    ink.fill();
  }
  ink.globalAlpha = 1;
}

function drawDisc(i, isFocus) {
  const x = screenX(graph.x[i]);
  const y = screenY(graph.y[i]);
  const r = Math.max(2.4, discRadius(i));
  ink.fillStyle = 'rgb(' + paperColour() + ')';
  disc(ink, x, y, r + 1.2);
  ink.fillStyle = css(i);
  disc(ink, x, y, r);
  if (isFocus || i === state.selected) {
    ink.strokeStyle = state.dark ? '#f1eee7' : '#26241f';
    ink.lineWidth = 1.6;
    ink.beginPath();
    ink.arc(x, y, r + 3.2, 0, 2 * Math.PI);
    ink.stroke();
  }
}

// ---- names, the best connected first, none on another

const widths = new Map();
function labelWidth(text, font) {
  const key = font + text;
  if (!widths.has(key)) {
    if (widths.size > 20000) widths.clear();
    ink.font = font;
    widths.set(key, ink.measureText(text).width);
  }
  return widths.get(key);
}

const family = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const sans = family('--sans');
const serif = family('--serif');
const cut = (text) => (text.length > 44 ? text.slice(0, 43).trimEnd() + '\u2026' : text);

function drawLabels(focus, near) {
  const taken = new Map();
  ink.textAlign = 'center';
  ink.textBaseline = 'alphabetic';
  ink.lineJoin = 'round';
  if (focus >= 0 && state.visible[focus]) {
    placeLabel(focus, taken, true, 1);
    graph.order.filter((i) => near.has(i) && i !== focus).slice(0, 60).forEach((i) => placeLabel(i, taken, false, 1));
    if (state.selected >= 0) return;
  }
  const hasNames = drawCommunityNames(taken, near.size ? 0.25 : 1);
  let placed = 0;
  let tried = 0;
  const limit = Math.round((camera.width * camera.height) / (hasNames ? 26000 : 15000));
  for (const i of graph.order) {
    if (placed >= limit || tried > 3000) break;
    if (!state.visible[i] || near.has(i)) continue;
    const x = screenX(graph.x[i]);
    const y = screenY(graph.y[i]);
    if (x < 0 || y < 0 || x > camera.width || y > camera.height) continue;
    tried++;
    if (placed >= 8 && graph.radius[i] * discScale() < 2.6) break;
    placed += placeLabel(i, taken, false, near.size ? 0.25 : 1) ? 1 : 0;
  }
}

// From afar the large communities bear their names; nearer by, or in a small vault, the notes
// speak for themselves.
function drawCommunityNames(taken, strength) {
  const nearness = camera.zoom / camera.whole;
  if (state.colourBy !== 'community' || nearness > 2 || graph.communities.length < 3 || graph.size < 80) return false;
  const alpha = strength * Math.min(1, Math.max(0, (2 - nearness) / 0.7));
  const least = Math.max(6, graph.size / 90);
  let drawn = 0;
  communityMiddles().forEach(({ community, x, y, size }) => {
    if (size < least || drawn >= 24) return;
    const px = Math.round(2 * Math.min(27, 12 + 1.7 * Math.log2(size))) / 2;
    const label = graph.communities[community];
    const text = cut(shown(graph.tags.includes(label) ? label.replace(/[-_]/g, ' ') : label));
    const font = '600 ' + px + 'px ' + serif;
    const width = labelWidth(text, font);
    const [sx, sy] = [screenX(x), screenY(y) + px / 3];
    const box = { left: sx - width / 2 - 8, right: sx + width / 2 + 8, top: sy - px, bottom: sy + px / 3 };
    if (meets(box, taken)) return;
    take(box, taken);
    drawn++;
    ink.font = font;
    ink.globalAlpha = alpha;
    ink.strokeStyle = 'rgb(' + paperColour() + ')';
    ink.lineWidth = 5;
    ink.strokeText(text, sx, sy);
    ink.fillStyle = cssOf(shaded(hue(community)));
    ink.fillText(text, sx, sy);
  });
  ink.globalAlpha = 1;
  return drawn > 0;
}

const shaded = (colour) => colour.map((c) => Math.round(state.dark ? c + (255 - c) * 0.45 : c * 0.62));

let middles = null;
function communityMiddles() {
  if (middles) return middles;
  const members = new Map();
  eachVisible((i) => {
    if (!graph.degree[i] || graph.community[i] >= graph.communities.length) return;
    if (!members.has(graph.community[i])) members.set(graph.community[i], []);
    members.get(graph.community[i]).push(i);
  });
  const median = (list) => Float32Array.from(list).sort()[list.length >> 1];
  middles = [...members].map(([community, list]) => ({
    community, size: list.length, x: median(list.map((i) => graph.x[i])), y: median(list.map((i) => graph.y[i])),
  })).sort((a, b) => b.size - a.size);
  return middles;
}

function placeLabel(i, taken, isForced, alpha) {
  const important = Math.sqrt(graph.degree[i]);
  const size = Math.round(2 * Math.min(17, 10.5 + 0.62 * important + Math.min(1.5, camera.zoom / 2))) / 2 + (isForced ? 1 : 0);
  const font = (isForced || important > 5.5 ? '600 ' : '500 ') + size + 'px ' + sans;
  const text = cut(graph.titles[i]);
  const width = labelWidth(text, font);
  const x = screenX(graph.x[i]);
  const y = screenY(graph.y[i]) + Math.max(2, discRadius(i)) + size + 1 + (isForced ? 3 : 0);
  const box = { left: x - width / 2 - 6, right: x + width / 2 + 6, top: y - size - 1, bottom: y + 5 };
  if (!isForced && meets(box, taken)) return false;
  take(box, taken);
  ink.font = font;
  ink.globalAlpha = alpha;
  ink.strokeStyle = 'rgb(' + paperColour() + ')';
  ink.lineWidth = 3;
  ink.strokeText(text, x, y);
  ink.fillStyle = state.dark ? '#e9e6df' : '#2b2823';
  ink.fillText(text, x, y);
  ink.globalAlpha = 1;
  return true;
}

const CELL = 64;
function cells(box, visit) {
  for (let cx = Math.floor(box.left / CELL); cx <= Math.floor(box.right / CELL); cx++) {
    for (let cy = Math.floor(box.top / CELL); cy <= Math.floor(box.bottom / CELL); cy++) visit(cx * 4096 + cy);
  }
}

function meets(box, taken) {
  let found = false;
  cells(box, (key) => {
    for (const b of taken.get(key) || []) {
      found = found || (b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom);
    }
  });
  return found;
}

function take(box, taken) {
  cells(box, (key) => {
    if (!taken.has(key)) taken.set(key, []);
    taken.get(key).push(box);
  });
}
