#!/usr/bin/env node
import {run} from './commands.js';

const {lines, ok} = run(process.argv.slice(2));
(ok ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
// Not process.exit: what is written may still be on its way.
process.exitCode = ok ? 0 : 1;
