// ---- the same without a graphics card

function plainPainter(canvas) {
  const pen = canvas.getContext('2d');
  let nodes = [];
  let batches = [];
  const load = () => {
    nodes = drawnNodes();
    const groups = new Map();
    for (let e = 0; e < graph.edges; e++) {
      if (!state.edgeVisible[e]) continue;
      const a = graph.from[e];
      const b = graph.to[e];
      const length = Math.hypot(graph.x[a] - graph.x[b], graph.y[a] - graph.y[b]);
      const alpha = Math.round(4 * Math.min(1, Math.max(0.16, 170 / (length + 60)))) / 4 || 0.16;
      const key = css(b) + alpha;
      if (!groups.has(key)) groups.set(key, { colour: css(b), alpha, edges: [] });
      groups.get(key).edges.push(e);
    }
    batches = [...groups.values()].sort((p, q) => p.alpha - q.alpha);
  };
  const drawLines = (dim) => {
    pen.lineWidth = 1;
    for (const batch of batches) {
      pen.strokeStyle = batch.colour;
      pen.globalAlpha = batch.alpha * dim * lineStrength();
      pen.beginPath();
      for (const e of batch.edges) {
        pen.moveTo(screenX(graph.x[graph.from[e]]), screenY(graph.y[graph.from[e]]));
        pen.lineTo(screenX(graph.x[graph.to[e]]), screenY(graph.y[graph.to[e]]));
      }
      pen.stroke();
    }
  };
  return {
    name: 'canvas',
    load,
    draw(dim) {
      pen.setTransform(camera.dpr, 0, 0, camera.dpr, 0, 0);
      pen.clearRect(0, 0, camera.width, camera.height);
      drawLines(dim);
      const paper = 'rgb(' + paperColour() + ')';
      for (const i of nodes) {
        const x = screenX(graph.x[i]);
        const y = screenY(graph.y[i]);
        const r = discRadius(i);
        if (x < -r || y < -r || x > camera.width + r || y > camera.height + r) continue;
        pen.globalAlpha = 1;
        pen.fillStyle = paper;
        disc(pen, x, y, r + (r > 4 ? 1 : 0));
        pen.globalAlpha = dim;
        pen.fillStyle = css(i);
        disc(pen, x, y, r);
      }
      pen.globalAlpha = 1;
    },
  };
}

function disc(pen, x, y, r) {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fill();
}
