// npm test: runs every step, goes on after a failure, and ends with "N passed, N failed".
// `npm test -- --only lint,types` runs just these steps.
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runStep} from './checks/run-step.mjs';
import {steps} from './checks/steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function chosenSteps(args) {
  const position = args.indexOf('--only');
  if (position < 0) return steps;
  const names = (args[position + 1] ?? '').split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    throw new Error(`no step "${unknown.join(', ')}"; there are ${known}`);
  }
  return steps.filter((step) => names.includes(step.name));
}

function report({name, passed, failed, seconds, output}) {
  const result = failed === 0 ? 'ok' : 'FAILED';
  console.log(`${result.padEnd(6)} ${name} (${passed} passed, ${failed} failed, ${seconds} s)`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
  else for (const [line] of output.matchAll(/^AGAIN .*$/gm)) console.log(`    ${line}`);
}

async function main(signal) {
  if (process.env.ANAGEN_ENGINES) console.log(`only in: ${process.env.ANAGEN_ENGINES}`);
  const total = {passed: 0, failed: 0};
  for (const step of chosenSteps(process.argv.slice(2))) {
    const result = await runStep(step, root, signal);
    if (signal.aborted) throw new Error('interrupted');
    report(result);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

// An interrupted run waits until the step that is running has ended its browsers.
const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => interruption.abort());

await main(interruption.signal).catch((error) => {
  console.error(`test: ${error.message}`);
  process.exitCode = 1;
});
