// ---- filters: what is shown, and in which colours

const filter = { kinds: new Set(), types: new Set(), communities: new Set(), tags: new Set(), from: 0, to: Infinity, around: -1, depth: 1 };

const GREY = { light: [164, 160, 152], dark: [112, 111, 108] };
const KIND_HUES = { clip: 0, note: 1, person: 4, site: 2, topic: 3, tag: 5, day: 6, index: 7, file: 11, canvas: 10, wanted: -1, url: -1 };

function lifted(colour) {
  return state.dark ? colour.map((c) => Math.round(c + (255 - c) * 0.2)) : colour;
}

function hue(number) {
  const isKnown = number >= 0 && number < graph.hues.length;
  return isKnown ? lifted(rgb(graph.hues[number])) : GREY[state.dark ? 'dark' : 'light'];
}

function ageColour(day, first, last) {
  if (!day) return GREY[state.dark ? 'dark' : 'light'];
  const t = last > first ? (day - first) / (last - first) : 1;
  const stops = state.dark
    ? [[74, 78, 112], [92, 128, 160], [206, 158, 102], [240, 196, 120]]
    : [[176, 182, 206], [108, 138, 178], [196, 138, 84], [172, 74, 42]];
  const k = Math.min(2, Math.floor(t * 3));
  return stops[k].map((c, i) => Math.round(c + (stops[k + 1][i] - c) * (t * 3 - k)));
}

function paint() {
  const days = graph.day.filter((d) => d);
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), 0);
  for (let i = 0; i < graph.size; i++) {
    let colour = hue(graph.degree[i] ? graph.community[i] : -1);
    if (state.colourBy === 'kind') colour = hue(KIND_HUES[graph.kinds[graph.kind[i]]]);
    if (state.colourBy === 'age') colour = ageColour(graph.day[i], first, last);
    state.colour.set(colour, 3 * i);
  }
}

function isInTime(i) {
  return graph.day[i] >= filter.from && graph.day[i] <= filter.to;
}

const isTimed = () => filter.from > 0 || filter.to < Infinity;

function isShown(i, around) {
  if (around && !around.has(i)) return false;
  if (filter.kinds.has(graph.kind[i])) return false;
  if (filter.communities.size && !filter.communities.has(graph.community[i])) return false;
  if (filter.tags.size && !graph.nodeTags[i].some((t) => filter.tags.has(t))) return false;
  return !isTimed() || !graph.day[i] || isInTime(i);
}

function neighbourhood() {
  if (filter.around < 0) return null;
  const found = new Set([filter.around]);
  let ring = [filter.around];
  for (let d = 0; d < filter.depth; d++) {
    const next = [];
    const reach = (i) => { if (!found.has(i)) { found.add(i); next.push(i); } };
    ring.forEach((i) => {
      eachOf(graph.out, i, (e) => filter.types.has(graph.type[e]) || reach(graph.to[e]));
      eachOf(graph.into, i, (e) => filter.types.has(graph.type[e]) || reach(graph.from[e]));
    });
    ring = next;
  }
  return found;
}

function applyFilters() {
  const around = neighbourhood();
  for (let i = 0; i < graph.size; i++) state.visible[i] = isShown(i, around) ? 1 : 0;
  if (isTimed()) hideUndatedStrangers();
  let edges = 0;
  for (let e = 0; e < graph.edges; e++) {
    const on = state.visible[graph.from[e]] && state.visible[graph.to[e]] && !filter.types.has(graph.type[e]);
    state.edgeVisible[e] = on ? 1 : 0;
    edges += on ? 1 : 0;
  }
  let nodes = 0;
  eachVisible(() => nodes++);
  const all = nodes === graph.size && edges === graph.edges;
  byId('counts').textContent = count(nodes, 'note') + (all ? '' : ' of ' + graph.size.toLocaleString('en')) + '  \u00b7  ' + count(edges, 'link');
  byId('reset').hidden = !isFiltered();
  reload();
  if (!byId('list').hidden) fillList();
}

function isFiltered() {
  return filter.communities.size + filter.tags.size > 0 || isTimed() || filter.around >= 0
    || filter.types.size > 0 || String([...filter.kinds].sort()) !== String([...quietKinds()].sort());
}

// A note without a date is there as soon as one of its dated neighbours is.
function hideUndatedStrangers() {
  const keep = new Uint8Array(graph.size);
  for (let e = 0; e < graph.edges; e++) {
    const a = graph.from[e];
    const b = graph.to[e];
    if (state.visible[a] && graph.day[a]) keep[b] = 1;
    if (state.visible[b] && graph.day[b]) keep[a] = 1;
  }
  for (let i = 0; i < graph.size; i++) if (!graph.day[i] && !keep[i]) state.visible[i] = 0;
}

// Outside addresses and files are there for those who ask.
function quietKinds() {
  const quiet = new Set([graph.kinds.indexOf('url'), graph.kinds.indexOf('file')]);
  const rest = graph.kind.some((k) => !quiet.has(k));
  return rest ? new Set([...quiet].filter((k) => graph.kind.includes(k))) : new Set();
}

function tally(values, size) {
  const counts = new Int32Array(size);
  values.forEach((v) => counts[v]++);
  return counts;
}

function choice(label, number, isOn, dot, toggle) {
  const button = element('button', 'choice');
  button.type = 'button';
  button.setAttribute('aria-pressed', String(isOn));
  if (dot) {
    const mark = element('span', 'dot');
    mark.style.background = mark.style.borderColor = dot;
    button.append(mark);
  }
  button.append(element('span', 't', label), element('span', 'n', number.toLocaleString('en')));
  button.title = label;
  button.addEventListener('click', () => { toggle(); fillFilters(); applyFilters(); });
  return button;
}

function flip(set, value) {
  if (!set.delete(value)) set.add(value);
}

const cssOf = (colour) => 'rgb(' + colour + ')';

function fillFilters() {
  const focused = document.activeElement && document.activeElement.title;
  const kinds = tally(graph.kind, graph.kinds.length);
  byId('kinds').replaceChildren(...graph.kinds.map((kind, k) => kinds[k] ? choice(kind, kinds[k], !filter.kinds.has(k),
    cssOf(hue(KIND_HUES[kind])), () => flip(filter.kinds, k)) : '').filter(Boolean));
  const types = tally(graph.type, graph.types.length);
  byId('types').replaceChildren(...graph.types.map((type, t) => types[t] ? choice(type.replace('-', ' '), types[t],
    !filter.types.has(t), '', () => flip(filter.types, t)) : '').filter(Boolean));
  const members = tally(graph.community, graph.size + 1);
  byId('communities').replaceChildren(...graph.communities.slice(0, 40).map((label, c) => choice(shown(label), members[c],
    !filter.communities.size || filter.communities.has(c), cssOf(hue(c)), () => flip(filter.communities, c))));
  fillTags();
  document.querySelectorAll('.choice').forEach((b) => { if (focused && b.title === focused) b.focus(); });
}

function fillTags() {
  const counts = tally(graph.nodeTags.flat(), graph.tags.length);
  byId('tagbox').hidden = !graph.tags.length;
  const wanted = byId('tagquery').value.toLowerCase();
  const order = [...counts.keys()].filter((t) => filter.tags.has(t) || graph.tags[t].toLowerCase().includes(wanted))
    .sort((a, b) => filter.tags.has(b) - filter.tags.has(a) || counts[b] - counts[a]).slice(0, 60);
  byId('tags').replaceChildren(...order.map((t) => choice('#' + shown(graph.tags[t]), counts[t],
    !filter.tags.size || filter.tags.has(t), '', () => flip(filter.tags, t))));
}

function resetFilters() {
  filter.kinds = quietKinds();
  filter.types.clear();
  filter.communities.clear();
  filter.tags.clear();
  filter.around = -1;
  resetTime();
  fillFilters();
  applyFilters();
}
