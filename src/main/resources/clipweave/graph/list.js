// ---- the same notes as a table, for keyboard and screen reader

const COLUMNS = [
  ['Title', (i) => graph.titles[i].toLowerCase(), 1],
  ['Kind', (i) => graph.kinds[graph.kind[i]], 1],
  ['Backlinks', (i) => graph.inDegree[i], -1],
  ['Out', (i) => graph.outDegree[i], -1],
  ['Rank', (i) => graph.rank[i], 1],
  ['Date', (i) => graph.day[i], -1],
  ['Community', (i) => graph.community[i], 1],
];
const listing = { column: 2, direction: -1, shown: 200 };

function fillList() {
  byId('columns').replaceChildren(...COLUMNS.map(([name, , first], c) => {
    const th = element('th', c >= 2 && c <= 4 ? 'n' : '');
    const button = element('button', '', name);
    button.type = 'button';
    button.addEventListener('click', () => {
      listing.direction = listing.column === c ? -listing.direction : first;
      listing.column = c;
      fillList();
      byId('columns').children[c].firstElementChild.focus();
    });
    if (c === listing.column) th.setAttribute('aria-sort', listing.direction > 0 ? 'ascending' : 'descending');
    th.scope = 'col';
    th.append(button);
    return th;
  }));
  const key = COLUMNS[listing.column][1];
  const notes = graph.order.filter((i) => state.visible[i]);
  const keys = new Map([...notes].map((i) => [i, key(i)]));
  notes.sort((a, b) => (keys.get(a) < keys.get(b) ? -1 : keys.get(a) > keys.get(b) ? 1 : 0) * listing.direction || a - b);
  byId('rows').replaceChildren(...[...notes.slice(0, listing.shown)].map(listRow));
  byId('more').hidden = notes.length <= listing.shown;
  byId('more').textContent = 'Show 500 more of ' + (notes.length - listing.shown).toLocaleString('en');
}

function listRow(i) {
  const row = element('tr');
  const name = element('td');
  const button = element('button', '', graph.titles[i]);
  button.type = 'button';
  button.addEventListener('click', () => { closeList(); select(i); byId('panel').focus(); });
  name.append(button);
  const label = graph.communities[graph.community[i]];
  row.append(name, element('td', 's', graph.kinds[graph.kind[i]]), element('td', 'n', graph.inDegree[i].toLocaleString('en')),
    element('td', 'n', graph.outDegree[i].toLocaleString('en')), element('td', 'n', graph.rank[i].toLocaleString('en')),
    element('td', 's', graph.day[i] ? dayText(graph.day[i]) : ''), element('td', 's', label ? shown(label) : ''));
  return row;
}

function openList() {
  byId('list').hidden = false;
  fillList();
  byId('list').focus();
}

function closeList() {
  byId('list').hidden = true;
  over.focus({ preventScroll: true });
}

byId('showlist').addEventListener('click', openList);
byId('closelist').addEventListener('click', closeList);
byId('more').addEventListener('click', () => { listing.shown += 500; fillList(); });
byId('skip').addEventListener('click', (event) => { event.preventDefault(); openList(); });
