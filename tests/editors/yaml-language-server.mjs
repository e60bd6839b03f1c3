// What yaml-language-server shows of a charter with the published schema: diagnostics, hover and completion.
// Usage: node yaml-language-server.mjs PATH/TO/yaml-language-server SCHEMA.json
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import assert from "node:assert/strict";

const [server, schema] = process.argv.slice(2);
if (!server || !schema) {
  console.error("usage: node yaml-language-server.mjs PATH/TO/yaml-language-server SCHEMA.json");
  process.exit(2);
}
const child = spawn(server, ["--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map();
const published = [];
let asked = 0;
let received = Buffer.alloc(0);

function send(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
function ask(method, params) {
  const id = ++asked;
  send({ id, method, params });
  return new Promise((done) => waiting.set(id, done));
}
child.stdout.on("data", (bytes) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, end))[1]);
    if (received.length < end + 4 + length) return;
    const message = JSON.parse(received.subarray(end + 4, end + 4 + length));
    received = received.subarray(end + 4 + length);
    if (message.method === "textDocument/publishDiagnostics") published.push(message.params.diagnostics);
    else if (message.method) send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => null) : null });
    else waiting.get(message.id)?.(message.result);
  }
});

const text = [
  `# yaml-language-server: $schema=${pathToFileURL(resolve(schema))}`,
  "format: 1",
  "id: demo",
  "languages: [fr]",
  "title: Charte à l’écoute 👋",
  "organisation: { name: Démo }",
  "chanels: []",
  "channels:",
  "  - id: desk",
  "    kind: phne",
  "    ",
  "",
].join("\n");
const uri = "file:///charter.yaml";
const at = (line, character) => ({ textDocument: { uri }, position: { line, character } });

await ask("initialize", { processId: null, rootUri: null, capabilities: { textDocument: { hover: {}, completion: {} } } });
send({ method: "initialized", params: {} });
send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
const until = Date.now() + 20_000;
while (!published.some((found) => found.length) && Date.now() < until) await new Promise((done) => setTimeout(done, 100));

const found = published.at(-1).map((one) => `${one.range.start.line + 1}:${one.range.start.character + 1} ${one.message}`);
const hover = await ask("textDocument/hover", at(7, 2));
const keys = await ask("textDocument/completion", at(10, 4));
const words = await ask("textDocument/completion", at(9, 10));
const labels = (list) => (list.items ?? list).map((item) => item.label);
console.log("diagnostics:", found);
console.log("hover on `channels`:", hover?.contents?.value);
console.log("keys of a channel:", labels(keys).join(" "));
console.log("kinds of channel:", labels(words).join(" "));

assert(found.some((one) => one.startsWith("7:") && one.includes("chanels")), "the misspelt key is shown at its line");
assert(found.some((one) => one.startsWith("10:")), "the misspelt word is shown at its line");
assert(JSON.stringify(hover).includes("The ways to reach the body"), "the key is explained");
assert(["phone", "hours", "cost"].every((key) => labels(keys).includes(key)), "the keys of a channel are completed");
assert(["phone", "web_form", "visit"].every((word) => labels(words).includes(word)), "the kinds of channel are completed");
console.log("all as it should be");
child.kill();
process.exit(0);
