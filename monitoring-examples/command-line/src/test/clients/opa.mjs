// Evaluates both documents with the same input, and one with none, and prints what came back as JSON.
//   node opa.mjs URL INPUT
import {OPAClient} from '@open-policy-agent/opa';
import {readFileSync} from 'node:fs';

const [url, file] = process.argv.slice(2);
const {input} = JSON.parse(readFileSync(file, 'utf8'));
const client = new OPAClient(url);
const allow = await client.evaluate('monitoring/allow', input);
const whole = await client.evaluate('monitoring', input);
const refused = await client.evaluate('monitoring/allow', {}).then(() => false, () => true);
console.log(JSON.stringify({allow, whole, refused}));
