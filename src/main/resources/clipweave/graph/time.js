// ---- when: a histogram of the dates with two handles, and a button that lets them run

const dated = [...graph.day].filter((d) => d).sort((a, b) => a - b);
const span = { first: dated[0] || 0, last: dated[dated.length - 1] || 0 };
const from = byId('from');
const to = byId('to');

function startTime() {
  if (dated.length < 3 || span.last - span.first < 2) return;
  byId('time').hidden = false;
  for (const input of [from, to]) {
    input.min = span.first;
    input.max = span.last;
    input.step = 1;
    input.addEventListener('input', () => { stopPlaying(); readTime(input); });
    input.addEventListener('keydown', (event) => event.stopPropagation());
  }
  resetTime();
}

function resetTime() {
  stopPlaying();
  filter.from = 0;
  filter.to = Infinity;
  from.value = span.first;
  to.value = span.last;
  showTime();
}

function readTime(moved) {
  if (Number(from.value) > Number(to.value)) (moved === from ? to : from).value = moved.value;
  filter.from = Number(from.value) <= span.first ? 0 : Number(from.value);
  filter.to = Number(to.value) >= span.last ? Infinity : Number(to.value);
  showTime();
  applyFilters();
}

function showTime() {
  if (byId('time').hidden) return;
  byId('dates').textContent = dayText(Number(from.value)) + ' \u2013 ' + dayText(Number(to.value));
  from.setAttribute('aria-valuetext', dayText(Number(from.value)));
  to.setAttribute('aria-valuetext', dayText(Number(to.value)));
  drawBars();
}

function drawBars() {
  const canvas = byId('bars');
  const box = canvas.getBoundingClientRect();
  if (!box.width) return;
  canvas.width = box.width * camera.dpr;
  canvas.height = box.height * camera.dpr;
  const pen = canvas.getContext('2d');
  pen.scale(camera.dpr, camera.dpr);
  const bins = Math.max(8, Math.floor(box.width / 5));
  const heights = new Array(bins).fill(0);
  const length = span.last - span.first + 1;
  dated.forEach((d) => heights[Math.floor(((d - span.first) / length) * bins)]++);
  const most = Math.sqrt(Math.max(...heights));
  heights.forEach((h, k) => {
    const day = span.first + ((k + 0.5) / bins) * length;
    const isIn = day >= Number(from.value) - length / bins && day <= Number(to.value) + length / bins;
    pen.fillStyle = isIn ? cssOf(hue(0)) : cssOf(GREY[state.dark ? 'dark' : 'light']);
    pen.globalAlpha = isIn ? 0.8 : 0.35;
    const height = h ? Math.max(1.5, (Math.sqrt(h) / most) * (box.height - 2)) : 0;
    pen.fillRect((k * box.width) / bins + 0.5, box.height - height, box.width / bins - 1, height);
  });
}

let playing = 0;
function stopPlaying() {
  playing++;
  byId('play').classList.remove('on');
}

function play() {
  if (byId('play').classList.contains('on')) { stopPlaying(); return; }
  byId('play').classList.add('on');
  const mine = ++playing;
  const begin = Number(to.value) >= span.last ? Number(from.value) : Number(to.value);
  const lasts = 9000 * (span.last - begin) / Math.max(1, span.last - span.first);
  const begun = performance.now();
  let shownDay = -1;
  const step = (now) => {
    if (mine !== playing) return;
    const t = Math.min(1, Math.max(0, now - begun) / Math.max(1, lasts));
    const day = Math.round(begin + (span.last - begin) * t);
    if (day !== shownDay) { to.value = shownDay = day; readTime(to); }
    if (t < 1) requestAnimationFrame(step); else stopPlaying();
  };
  requestAnimationFrame(step);
}

byId('play').addEventListener('click', play);
