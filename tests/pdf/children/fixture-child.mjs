// Plays a render process: the organisation's name says how it behaves.
import { createElement } from 'react';

const answers = {
  hang: () => {
    for (;;);
  },
  'endless-layout': async () => {
    const { Document, Page, Text, renderToBuffer } = await import('@react-pdf/renderer');
    const text = createElement(Text, { style: { marginTop: 1000 } }, 'x');
    await renderToBuffer(createElement(Document, {}, createElement(Page, {}, text)));
  },
  'much-heap': () => {
    const kept = [];
    for (;;) kept.push({ text: `${kept.length}`.repeat(50) });
  },
  'many-buffers': async () => {
    const kept = [];
    for (;;) {
      kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },
  crash: () => process.exit(7),
  fail: (id) => process.send({ kind: 'error', id, message: 'no' }),
};

process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, report }) => {
  const [behaviour] = report.organisation.split(' ');
  if (answers[behaviour]) return answers[behaviour](id);
  const wait = behaviour === 'slow' ? 300 : 0;
  const bytes = Buffer.from(JSON.stringify({ pid: process.pid, env: Object.keys(process.env) }));
  setTimeout(() => process.send({ kind: 'pdf', id, bytes }), wait);
});
process.send({ kind: 'ready' });
