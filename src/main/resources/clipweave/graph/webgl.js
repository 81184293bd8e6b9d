// ---- all discs and lines by the graphics card

const NODE_VERTEX = `
attribute vec2 at; attribute float radius; attribute vec3 colour;
uniform vec2 middle, half_; uniform float zoom, scale, dpr;
varying vec3 tint; varying float size;
void main() {
  vec2 p = (at - middle) * zoom / half_;
  gl_Position = vec4(p.x, -p.y, 0.0, 1.0);
  size = max(1.1, radius * scale) * dpr + 1.0;
  gl_PointSize = size * 2.0;
  tint = colour;
}`;
const NODE_FRAGMENT = `
precision mediump float;
uniform vec3 paper; uniform float dim; varying vec3 tint; varying float size;
void main() {
  float d = length(gl_PointCoord - 0.5) * 2.0 * size;
  float disc = clamp(size - 0.5 - d, 0.0, 1.0);
  float inner = size > 5.0 ? clamp(size - 2.0 - d, 0.0, 1.0) : 1.0;
  vec3 c = mix(paper, mix(paper, tint, inner), dim);
  gl_FragColor = vec4(c * disc, disc);
}`;
const LINE_VERTEX = `
attribute vec2 at; attribute vec4 colour;
uniform vec2 middle, half_; uniform float zoom; varying vec4 tint;
void main() {
  vec2 p = (at - middle) * zoom / half_;
  gl_Position = vec4(p.x, -p.y, 0.0, 1.0);
  tint = colour;
}`;
const LINE_FRAGMENT = `
precision mediump float;
uniform float dim; varying vec4 tint;
void main() { float a = tint.a * dim; gl_FragColor = vec4(tint.rgb * a, a); }`;

function webglPainter(canvas) {
  const gl = canvas.getContext('webgl', { antialias: true, premultipliedAlpha: true, alpha: true });
  if (!gl) return null;
  const discs = program(gl, NODE_VERTEX, NODE_FRAGMENT);
  const lines = program(gl, LINE_VERTEX, LINE_FRAGMENT);
  if (!discs || !lines) return null;
  const buffers = ['at', 'radius', 'colour', 'lineAt', 'lineColour'].reduce((all, name) => {
    all[name] = gl.createBuffer();
    return all;
  }, {});
  let nodeCount = 0;
  let lineCount = 0;
  const fill = (buffer, data) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
  };
  const attribute = (use, name, buffer, size, type) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(use[name]);
    gl.vertexAttribPointer(use[name], size, type, type === gl.UNSIGNED_BYTE, 0, 0);
  };
  const common = (use, dim) => {
    gl.useProgram(use.program);
    gl.uniform2f(use.middle, camera.x, camera.y);
    gl.uniform2f(use.half_, camera.width / 2, camera.height / 2);
    gl.uniform1f(use.zoom, camera.zoom);
    gl.uniform1f(use.dim, dim);
  };
  return {
    name: 'webgl',
    load() {
      const list = drawnNodes();
      nodeCount = list.length;
      const at = new Float32Array(2 * nodeCount);
      const colour = new Uint8Array(3 * nodeCount);
      list.forEach((i, k) => {
        at[2 * k] = graph.x[i];
        at[2 * k + 1] = graph.y[i];
        colour.set(state.colour.subarray(3 * i, 3 * i + 3), 3 * k);
      });
      fill(buffers.at, at);
      fill(buffers.radius, Float32Array.from(list, (i) => graph.radius[i]));
      fill(buffers.colour, colour);
      const segments = drawnLines();
      lineCount = segments.count;
      fill(buffers.lineAt, segments.at);
      fill(buffers.lineColour, segments.colour);
    },
    draw(dim) {
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      common(lines, dim * lineStrength());
      attribute(lines, 'at', buffers.lineAt, 2, gl.FLOAT);
      attribute(lines, 'colour', buffers.lineColour, 4, gl.UNSIGNED_BYTE);
      gl.drawArrays(gl.LINES, 0, 2 * lineCount);
      common(discs, dim);
      gl.uniform1f(discs.scale, discScale());
      gl.uniform1f(discs.dpr, camera.dpr);
      gl.uniform3fv(discs.paper, paperColour().map((c) => c / 255));
      attribute(discs, 'at', buffers.at, 2, gl.FLOAT);
      attribute(discs, 'radius', buffers.radius, 1, gl.FLOAT);
      attribute(discs, 'colour', buffers.colour, 3, gl.UNSIGNED_BYTE);
      gl.drawArrays(gl.POINTS, 0, nodeCount);
    },
  };
}

function program(gl, vertex, fragment) {
  const made = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
    const shader = gl.createShader(type);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) return null;
  const use = { program: made };
  for (const name of ['at', 'radius', 'colour']) use[name] = gl.getAttribLocation(made, name);
  for (const name of ['middle', 'half_', 'zoom', 'scale', 'dpr', 'paper', 'dim']) use[name] = gl.getUniformLocation(made, name);
  return use;
}

const paperColour = () => (state.dark ? [20, 21, 23] : [248, 246, 242]);

// Small ones first, so that the well connected lie on top.
function drawnNodes() {
  const list = [];
  for (let k = graph.size - 1; k >= 0; k--) if (state.visible[graph.order[k]]) list.push(graph.order[k]);
  return list;
}

// Long lines are fainter than short ones: the picture shows neighbourhoods, not a ball of wool.
function drawnLines() {
  let visible = 0;
  for (let e = 0; e < graph.edges; e++) visible += state.edgeVisible[e];
  const at = new Float32Array(4 * visible);
  const colour = new Uint8Array(8 * visible);
  let k = 0;
  for (let e = 0; e < graph.edges; e++) {
    if (!state.edgeVisible[e]) continue;
    const a = graph.from[e];
    const b = graph.to[e];
    at.set([graph.x[a], graph.y[a], graph.x[b], graph.y[b]], 4 * k);
    const length = Math.hypot(graph.x[a] - graph.x[b], graph.y[a] - graph.y[b]);
    const alpha = 255 * Math.min(1, Math.max(0.16, 170 / (length + 60)));
    for (const [end, i] of [[0, a], [4, b]]) {
      for (let c = 0; c < 3; c++) colour[8 * k + end + c] = state.colour[3 * i + c];
      colour[8 * k + end + 3] = alpha;
    }
    k++;
  }
  return { count: visible, at, colour };
}

// Fewer or nearer lines may be stronger.
function lineStrength() {
  const crowd = Math.min(1, Math.max(0.22, 26 / Math.sqrt(graph.edges + 1)));
  return Math.min(0.75, (state.dark ? 0.62 : 0.7) * crowd * Math.min(1.8, Math.max(0.8, 1.1 * Math.sqrt(camera.zoom) + 0.35)));
}
