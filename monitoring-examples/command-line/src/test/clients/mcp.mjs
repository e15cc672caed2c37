// Lists the tools and calls each, over the transport that the first argument names, and prints what came back as JSON.
//   node mcp.mjs http URL REQUEST
//   node mcp.mjs stdio REQUEST COMMAND ARGUMENT...
import {Client} from '@modelcontextprotocol/sdk/client/index.js';
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js';
import {StreamableHTTPClientTransport} from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {readFileSync} from 'node:fs';

const [kind, first, second, ...rest] = process.argv.slice(2);
const isHttp = kind === 'http';
const transport = isHttp
    ? new StreamableHTTPClientTransport(new URL(first))
    : new StdioClientTransport({command: second, args: rest, env: process.env});
const request = JSON.parse(readFileSync(isHttp ? second : first, 'utf8'));

const client = new Client({name: 'test', version: '1'});
await client.connect(transport);
const {tools} = await client.listTools();
const called = {};
for (const {name} of tools) {
  const given = name === 'explain_rule' ? {rule: 'UK-INT-23', on: '2026-06-30'} : {request};
  called[name] = await client.callTool({name, arguments: given});
}
const faulty = await client.callTool({name: 'may_we_monitor', arguments: {request: {...request, activity: 'EAVESDROP'}}});
await client.close();
console.log(JSON.stringify({server: client.getServerVersion(), tools: tools.map(tool => tool.name), called, faulty}));
