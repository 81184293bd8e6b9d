// ---- search: begin of the name, begin of a word, then anywhere

const query = byId('query');
const hits = byId('hits');
const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
let folded = null;
let found = [];
let chosen = 0;

function search(text) {
  folded = folded || graph.titles.map(fold);
  const wanted = fold(text.trim());
  const scored = [];
  for (const i of graph.order) {
    const at = folded[i].indexOf(wanted);
    if (at < 0) continue;
    const isWord = at === 0 || !/[\p{L}\p{N}]/u.test(folded[i][at - 1]);
    scored.push([at === 0 ? (folded[i] === wanted ? 0 : 1) : isWord ? 2 : 3, scored.length, i]);
  }
  scored.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return scored.slice(0, 30).map((s) => s[2]);
}

function showHits() {
  const text = query.value.trim();
  found = text ? search(text) : [];
  chosen = 0;
  hits.hidden = !text;
  byId('tools').hidden = Boolean(text) || byId('fold').getAttribute('aria-expanded') === 'false';
  query.setAttribute('aria-expanded', String(Boolean(text)));
  if (text && !found.length) {
    hits.replaceChildren(element('li', 'none', 'No note has \u2018' + text + '\u2019 in its name'));
  } else {
    hits.replaceChildren(...found.map((i, k) => hit(i, k, fold(text))));
  }
  mark();
}

function hit(i, k, wanted) {
  const item = element('li');
  item.id = 'hit' + k;
  item.setAttribute('role', 'option');
  const title = element('span', 't');
  const text = graph.titles[i];
  const at = folded[i].length === text.length ? folded[i].indexOf(wanted) : -1;
  if (at < 0) title.append(text);
  else title.append(text.slice(0, at), element('b', '', text.slice(at, at + wanted.length)), text.slice(at + wanted.length));
  item.append(dot(i), title, element('span', 'k', graph.kinds[graph.kind[i]]));
  item.addEventListener('mousedown', (event) => { event.preventDefault(); choose(i); });
  item.addEventListener('mouseenter', () => { chosen = k; mark(); });
  return item;
}

function mark() {
  [...hits.children].forEach((item, k) => item.setAttribute('aria-selected', String(k === chosen && found.length > 0)));
  query.setAttribute('aria-activedescendant', found.length ? 'hit' + chosen : '');
  if (found.length) {
    hits.children[chosen].scrollIntoView({ block: 'nearest' });
    state.hover = state.visible[found[chosen]] ? found[chosen] : -1;
  }
  redraw();
}

function choose(i) {
  query.value = '';
  showHits();
  query.blur();
  select(i);
}

query.addEventListener('input', showHits);
query.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && found.length) {
    chosen = (chosen + step + found.length) % found.length;
    mark();
    event.preventDefault();
  } else if (event.key === 'Enter' && found.length) {
    choose(found[chosen]);
  } else if (event.key === 'Escape') {
    query.value = '';
    state.hover = -1;
    showHits();
    query.blur();
  }
  event.stopPropagation();
});
byId('tagquery').addEventListener('input', fillTags);
byId('tagquery').addEventListener('keydown', (event) => event.stopPropagation());
