// ---- the sheet of one note; every name and sentence is put in as text

function openable(url) {
  return /^https?:\/\//i.test(url);
}

function select(i, isQuiet) {
  state.selected = i;
  state.hover = -1;
  if (!state.visible[i]) resetFilters();
  fillPanel(i);
  document.body.classList.add('open');
  byId('panel').hidden = false;
  byId('panel').scrollTop = 0;
  const hash = '#note=' + encodeURIComponent(graph.ids[i]);
  if (!isQuiet && location.hash !== hash) location.hash = hash;
  say(graph.titles[i] + ', ' + count(graph.inDegree[i], 'backlink') + ', ' + count(graph.outDegree[i], 'link') + ' out');
  if (byId('list').hidden) flyTo(i);
  redraw();
}

function deselect() {
  state.selected = -1;
  document.body.classList.remove('open');
  byId('panel').hidden = true;
  if (filter.around >= 0) { filter.around = -1; applyFilters(); }
  if (location.hash.startsWith('#note=')) history.replaceState(null, '', location.pathname + location.search);
  redraw();
}

function dot(i) {
  const mark = element('span', 'dot');
  mark.style.background = css(i);
  return mark;
}

function fillPanel(i) {
  const kind = graph.kinds[graph.kind[i]];
  const parts = [panelHead(i, kind), element('h2', '', graph.titles[i])];
  const isUrl = kind === 'url';
  if (graph.ids[i] !== graph.titles[i] || isUrl) {
    const path = element('p', 'path');
    path.append(isUrl ? anchor(graph.ids[i]) : shown(graph.ids[i]));
    parts.push(path);
  }
  parts.push(actions(i, kind), figures(i), fieldList(i), tagList(i));
  linkSection(parts, 'Backlinks', graph.into, i, (e) => graph.from[e], true);
  linkSection(parts, 'Links to', graph.out, i, (e) => graph.to[e], false);
  byId('panel').replaceChildren(...parts.filter(Boolean));
}

function panelHead(i, kind) {
  const row = element('div', 'row first');
  const badge = element('span', 'badge');
  const label = graph.communities[graph.community[i]];
  badge.append(dot(i), element('span', '', kind + (label && graph.degree[i] ? '  \u00b7  ' + shown(label) : '')));
  const close = element('button', 'icon');
  close.type = 'button';
  close.title = 'Close  (Esc)';
  close.setAttribute('aria-label', 'Close');
  close.append(byId('closelist').firstElementChild.cloneNode(true));
  close.addEventListener('click', deselect);
  row.append(badge, close);
  return row;
}

function anchor(url, text) {
  const a = element('a', '', shown(text || url));
  if (openable(url)) {
    a.href = url;
    a.rel = 'noreferrer noopener';
    a.target = '_blank';
  }
  return a;
}

function actions(i, kind) {
  const row = element('div', 'actions');
  if (!['wanted', 'url', 'tag'].includes(kind)) {
    const open = element('a', 'action', 'Open in Obsidian');
    const vault = graph.vault ? 'vault=' + encodeURIComponent(graph.vault) + '&' : '';
    open.href = 'obsidian://open?' + vault + 'file=' + encodeURIComponent(graph.ids[i]);
    row.append(open);
  }
  for (const depth of [1, 2]) {
    const only = element('button', 'action', depth === 1 ? 'Neighbours' : 'Two steps');
    only.type = 'button';
    const isOn = filter.around === i && filter.depth === depth;
    only.title = 'Show only what is at most ' + count(depth, 'link') + ' away';
    only.setAttribute('aria-pressed', String(isOn));
    only.addEventListener('click', () => focusOn(i, isOn ? 0 : depth));
    if (graph.degree[i]) row.append(only);
  }
  return row;
}

function focusOn(i, depth) {
  filter.around = depth ? i : -1;
  filter.depth = depth || 1;
  applyFilters();
  fillPanel(i);
  fitAll();
}

function figures(i) {
  const list = element('dl', 'figures');
  const all = [['backlinks', graph.inDegree[i]], ['links out', graph.outDegree[i]], ['PageRank', '#' + graph.rank[i]],
    ['on the way', (graph.between[i] / 100).toFixed(graph.between[i] < 100 ? 2 : 1).replace(/\.0+$/, '') + '%']];
  all.forEach(([name, value], k) => {
    const cell = element('div');
    cell.append(element('dt', '', name), element('dd', '', value.toLocaleString('en')));
    if (k === 2) cell.title = 'its place among ' + graph.size.toLocaleString('en') + ' by PageRank';
    if (k === 3) cell.title = 'of the shortest ways between others, how many lead through it';
    list.append(cell);
  });
  return list;
}

// A link in a field is read by its text.
function unbracketed(value) {
  return value.replace(/\[\[([^[\]]+)\]\]/g, (whole, inner) => inner.slice(inner.lastIndexOf('|') + 1));
}

function fieldList(i) {
  const flat = words().fields[i] || [];
  const list = element('dl', 'fields');
  const put = (name, value) => {
    const dd = element('dd');
    dd.append(openable(value) ? anchor(value, value.replace(/^https?:\/\/(www\.)?/i, '').replace(/^(.{60}).+$/, '$1\u2026')) : shown(unbracketed(value)));
    list.append(element('dt', '', shown(name)), dd);
  };
  for (let k = 0; k < flat.length; k += 2) put(flat[k], flat[k + 1]);
  if (graph.day[i] && !flat.some((name, k) => k % 2 === 0 && /clipped|created|published|date/.test(name))) put('date', dayText(graph.day[i]));
  return list.childElementCount ? list : null;
}

function tagList(i) {
  if (!graph.nodeTags[i].length) return null;
  const row = element('div', 'tags');
  graph.nodeTags[i].forEach((t) => {
    const button = element('button', '', '#' + shown(graph.tags[t]));
    button.type = 'button';
    button.addEventListener('click', () => { filter.tags = new Set([t]); fillFilters(); applyFilters(); fitAll(); });
    row.append(button);
  });
  return row;
}

const PAGE = 60;
function linkSection(parts, title, rows, i, end, hasSentences) {
  const edges = [];
  eachOf(rows, i, (e) => end(e) !== i && edges.push(e));
  if (!edges.length) return;
  edges.sort((a, b) => graph.day[end(b)] - graph.day[end(a)] || graph.degree[end(b)] - graph.degree[end(a)]);
  const head = element('h3', '', title);
  head.append(element('span', '', edges.length.toLocaleString('en')));
  const list = element('ul', 'links');
  const more = element('button', 'plain', '');
  more.type = 'button';
  let shownCount = 0;
  const showMore = () => {
    edges.slice(shownCount, shownCount + PAGE).forEach((e) => list.append(linkItem(e, end(e), i, hasSentences)));
    shownCount = Math.min(edges.length, shownCount + PAGE);
    more.hidden = shownCount === edges.length;
    more.textContent = 'Show ' + Math.min(PAGE, edges.length - shownCount) + ' more';
  };
  more.addEventListener('click', showMore);
  showMore();
  parts.push(head, list, more);
}

function linkItem(e, other, i, hasSentences) {
  const item = element('li');
  const button = element('button', 'to');
  button.type = 'button';
  const type = graph.types[graph.type[e]];
  button.append(dot(other), element('span', 't', graph.titles[other]));
  if (type !== 'link') button.append(element('span', 'k', type.replace('-', ' ')));
  button.addEventListener('click', () => select(other));
  button.addEventListener('mouseenter', () => { if (state.visible[other]) { state.hover = other; redraw(); } });
  button.addEventListener('mouseleave', () => { state.hover = -1; redraw(); });
  item.append(button);
  const flat = hasSentences ? words().places[e] || [] : [];
  for (let k = 0; k < flat.length; k += 2) if (flat[k + 1]) item.append(sentence(flat[k], flat[k + 1], i));
  return item;
}

// Wiki links are shown as their text; those that name the open note are marked.
function sentence(line, text, i) {
  const p = element('p');
  p.append(element('span', 'l', String(line)));
  const name = stem(graph.ids[i]).toLowerCase();
  shown(text).split(/(!?\[\[[^[\]]{1,300}\]\])/).forEach((part) => {
    const link = /^!?\[\[([^|#\]]*)[^|\]]*\|?([^\]]*)\]\]$/.exec(part);
    if (!link) { p.append(part); return; }
    const target = link[1].trim().split('/').pop().replace(/\.md$/i, '').toLowerCase();
    const words_ = link[2] || link[1];
    p.append(target === name ? element('mark', '', words_) : words_);
  });
  return p;
}
