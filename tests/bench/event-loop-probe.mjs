// Loaded into the server under measurement (plain JavaScript, before anything else): SIGUSR2 starts and ends a watch of the event loop.
const every = 5;
let late = null;
let last = 0;

setInterval(() => {
  const now = performance.now();
  late?.push(Math.max(0, now - last - every));
  last = now;
}, every).unref();

process.on('SIGUSR2', () => {
  if (late !== null) {
    const sorted = late.sort((a, b) => a - b);
    process.stdout.write(`stalled ${(sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(1)}\n`);
  }
  late = late === null ? [] : null;
  last = performance.now();
});
