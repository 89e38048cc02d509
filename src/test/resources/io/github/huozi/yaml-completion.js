// Asks a YAML language server over its standard streams, as an editor does.
// node yaml-completion.js MODULES FILE: MODULES holds yaml-language-server, FILE is a book.yaml whose last line is being written.
// Prints the labels that complete the last line, one per line with "completes ", and the findings with "finds ".
const {spawn} = require('child_process');
const {pathToFileURL} = require('url');
const fs = require('fs');
const path = require('path');

const [modules, file] = process.argv.slice(2).map(each => path.resolve(each));
const rpc = require(path.join(modules, 'vscode-jsonrpc', 'node'));
const server = spawn(process.execPath, [path.join(modules, 'yaml-language-server/bin/yaml-language-server'), '--stdio']);
const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
const uri = pathToFileURL(file).href;
const text = fs.readFileSync(file, 'utf8');
const lines = text.split('\n');
const settings = {yaml: {completion: true, validate: true, schemaStore: {enable: false}}};

connection.onRequest('workspace/configuration', asked => asked.items.map(item => settings[item.section] ?? {}));
connection.onRequest('client/registerCapability', () => null);
connection.onRequest('vscode/content', address => fs.readFileSync(new URL(address), 'utf8'));
const found = new Promise(resolve => connection.onNotification('textDocument/publishDiagnostics', resolve));
connection.listen();

(async () => {
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(path.dirname(file)).href,
    capabilities: {textDocument: {completion: {completionItem: {}}}, workspace: {configuration: true}},
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', {settings});
  await connection.sendNotification('textDocument/didOpen',
      {textDocument: {uri, languageId: 'yaml', version: 1, text}});
  const position = {line: lines.length - 1, character: lines[lines.length - 1].length};
  const offered = await connection.sendRequest('textDocument/completion', {textDocument: {uri}, position});
  (offered.items ?? offered).forEach(item => console.log('completes ' + item.label));
  (await found).diagnostics.forEach(
      each => console.log('finds ' + (each.range.start.line + 1) + ': ' + each.message.split('\n')[0]));
  server.kill();
  process.exit(0);
})().catch(fault => {
  console.error(fault);
  server.kill();
  process.exit(1);
});
