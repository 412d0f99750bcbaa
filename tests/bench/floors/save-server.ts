import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { sqliteClass } from '@/lib/db/sqlite-class';

// Floor of saving: pages compressed once, and answers stored by one durable transaction per event-loop turn. Nothing is checked.
const [folder = '.', page = ''] = process.argv.slice(2);
const database = new (await sqliteClass())(`${folder}/floor.sqlite`);
database.exec(`pragma journal_mode=wal; pragma synchronous=full; create table if not exists answers
  (response text, item text, value integer, revision integer, primary key (response, item)) without rowid`);
const upsert = database.prepare(`insert into answers values (?, ?, ?, ?) on conflict do update
  set value = excluded.value, revision = excluded.revision where revision < excluded.revision`);
const html = brotliCompressSync(readFileSync(page));
const pageHeaders = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' };

let waiting: { url: string; body: string; response: ServerResponse }[] = [];
function commit() {
  const batch = waiting;
  waiting = [];
  database.exec('begin immediate');
  for (const { url, body } of batch)
    for (const { item, value, revision } of JSON.parse(body).answers)
      upsert.run(url, item, value, revision);
  database.exec('commit');
  for (const { response } of batch)
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': 11 })
      .end('{"ok":true}');
}

const server = createServer((request, response) => {
  if (request.method === 'GET')
    return response.writeHead(200, { ...pageHeaders, 'content-length': html.length }).end(html);
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    if (waiting.push({ url: request.url ?? '', body, response }) === 1) setImmediate(commit);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify(server.address())}\n`));
