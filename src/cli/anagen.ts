#!/usr/bin/env node
import {run} from './commands.js';

const {lines, ok, aside} = await run(process.argv.slice(2));
const print = (stream: NodeJS.WriteStream, text: readonly string[]) =>
  text.length && stream.write(`${text.join('\n')}\n`);
print(ok || aside ? process.stdout : process.stderr, lines);
print(process.stderr, aside ?? []);
// Not process.exit: what is written may still be on its way.
process.exitCode = ok ? 0 : 1;
