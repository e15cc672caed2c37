// Calls what the engine exports: for each line, an array of a name and its arguments, the length of the answer in bytes, a line
// break, and the answer. What is thrown is answered as the text of the failure behind an exclamation mark.
const engine = require(process.argv[2]);
require('readline').createInterface({ input: process.stdin, terminal: false }).on('line', line => {
  const [name, ...given] = JSON.parse(line);
  let answer;
  try {
    answer = engine[name](...given);
  } catch (failure) {
    answer = '!' + (failure.message || failure);
  }
  const bytes = Buffer.from(answer, 'utf8');
  process.stdout.write(bytes.length + '\n');
  process.stdout.write(bytes);
});
