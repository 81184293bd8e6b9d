// ---- the graph: typed arrays, one number per node or per edge

const byId = (id) => document.getElementById(id);
const raw = JSON.parse(byId('graph').textContent);

function numbers(text) {
  const bytes = atob(text);
  const out = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes.charCodeAt(i);
    value |= (b & 127) << shift;
    shift += 7;
    if (b < 128) {
      out.push(value);
      value = 0;
      shift = 0;
    }
  }
  return out;
}

const unzigzag = (n) => (n >>> 1) ^ -(n & 1);

function stem(id) {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}

// Marks that turn the reading direction or cannot be seen could make one name look like another.
const shown = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

function readGraph() {
  const g = {
    title: raw.title, vault: raw.vault, ids: raw.ids, kinds: raw.kinds, types: raw.types, tags: raw.tags,
    communities: raw.communities, hues: raw.hues, size: raw.ids.length,
    titles: raw.titles.map((t, i) => shown(t || stem(raw.ids[i]))),
    kind: Uint8Array.from(numbers(raw.kind)), day: Int32Array.from(numbers(raw.day)),
    community: Int32Array.from(numbers(raw.community)), core: Int32Array.from(numbers(raw.core)),
    rank: Int32Array.from(numbers(raw.rank)), between: Int32Array.from(numbers(raw.between)),
    x: Float32Array.from(numbers(raw.x), unzigzag), y: Float32Array.from(numbers(raw.y), unzigzag),
    at: new Map(raw.ids.map((id, i) => [id, i])),
  };
  readTags(g);
  readEdges(g);
  g.order = Int32Array.from(g.x.keys()).sort((a, b) => g.degree[b] - g.degree[a] || a - b);
  return g;
}

function readTags(g) {
  const flat = numbers(raw.nodeTags);
  g.nodeTags = [];
  for (let i = 0, k = 0; i < g.size; i++) {
    const count = flat[k++];
    g.nodeTags.push(flat.slice(k, k + count));
    k += count;
  }
}

function readEdges(g) {
  const flat = numbers(raw.edges);
  const count = flat.length / 3;
  g.edges = count;
  g.from = new Int32Array(count);
  g.to = new Int32Array(count);
  g.type = new Uint8Array(count);
  for (let e = 0, last = 0; e < count; e++) {
    last += flat[3 * e];
    g.from[e] = last;
    g.to[e] = flat[3 * e + 1];
    g.type[e] = flat[3 * e + 2];
  }
  g.out = rowsOf(g.from, g.size);
  g.into = rowsOf(g.to, g.size);
  g.degree = new Int32Array(g.size);
  g.inDegree = new Int32Array(g.size);
  g.outDegree = new Int32Array(g.size);
  for (let i = 0; i < g.size; i++) {
    const ins = new Set();
    const outs = new Set();
    eachOf(g.into, i, (e) => g.from[e] !== i && ins.add(g.from[e]));
    eachOf(g.out, i, (e) => g.to[e] !== i && outs.add(g.to[e]));
    g.inDegree[i] = ins.size;
    g.outDegree[i] = outs.size;
    let both = ins.size;
    outs.forEach((o) => { both += ins.has(o) ? 0 : 1; });
    g.degree[i] = both;
  }
  g.radius = Float32Array.from(g.degree, (d) => Math.min(26, 3 + 1.5 * Math.sqrt(d)));
}

// The edges of every node, one node after the other.
function rowsOf(ends, size) {
  const starts = new Int32Array(size + 1);
  ends.forEach((i) => starts[i + 1]++);
  for (let i = 0; i < size; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const edges = new Int32Array(ends.length);
  ends.forEach((i, e) => { edges[next[i]++] = e; });
  return { starts, edges };
}

function eachOf(rows, i, visit) {
  for (let k = rows.starts[i]; k < rows.starts[i + 1]; k++) visit(rows.edges[k]);
}

const graph = readGraph();

// Fields and sentences are large; they are read when a note is opened for the first time.
let wordsRead = null;
function words() {
  wordsRead = wordsRead || JSON.parse(byId('words').textContent);
  return wordsRead;
}

const state = {
  visible: new Uint8Array(graph.size).fill(1),
  edgeVisible: new Uint8Array(graph.edges).fill(1),
  colour: new Uint8Array(3 * graph.size),
  hover: -1,
  selected: -1,
  colourBy: 'community',
  dark: false,
};

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

const say = (text) => { byId('said').textContent = text; };
const count = (n, one, many) => n.toLocaleString('en') + ' ' + (n === 1 ? one : many || one + 's');
const dayText = (day) => new Date((day - 25568) * 864e5).toISOString().slice(0, 10);

function rgb(hex) {
  return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
}
const css = (i) => 'rgb(' + state.colour[3 * i] + ',' + state.colour[3 * i + 1] + ',' + state.colour[3 * i + 2] + ')';
