// Runs the tests in the browsers. Three of them share what processors there are, so now and then one test waits longer
// than it may. A file that failed runs once more by itself, in the browser that it failed in: if it fails there too, the
// run has failed; if not, the run has passed and says so in a line that begins with AGAIN.
import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';

/** More files than these at once are no accident. */
const MOST_AGAIN = 3;
const FAILURE = /^FAILED (\S+) in (\w+): (.*)$/gm;
const COUNTS = /(\d+) passed, \d+ failed\s*$/;

let running;
let interrupted = false;
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    interrupted = true;
    running.kill(name);
  });
}

/** Runs the tests of these files, or all, in these engines, or all: what it printed, and whether all passed. */
function runTests(files = [], engines = process.env.ANAGEN_ENGINES) {
  const args = files.length > 0 ? ['--files', ...files] : [];
  const env = {...process.env, ...(engines && {ANAGEN_ENGINES: engines})};
  running = spawn('web-test-runner', args, {env, stdio: ['ignore', 'pipe', 'inherit']});
  const printed = [];
  running.stdout.on('data', (chunk) => {
    printed.push(chunk);
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('close', (code) =>
      resolve({
        output: stripVTControlCharacters(Buffer.concat(printed).toString()),
        passed: code === 0,
      }),
    );
  });
}

/** The files that failed, by engine. A run that broke off names none. */
function failuresIn(output) {
  const failures = new Map();
  for (const [, file, browser] of output.matchAll(FAILURE)) {
    const engine = browser.toLowerCase();
    failures.set(engine, (failures.get(engine) ?? new Set()).add(file));
  }
  return failures;
}

async function passByThemselves(failures) {
  for (const [engine, files] of failures) {
    if (interrupted) return false;
    const {passed} = await runTests([...files], engine);
    if (!passed) return false;
  }
  return true;
}

const first = await runTests();
const counts = COUNTS.exec(first.output);
const failures = failuresIn(first.output);
const count = [...failures.values()].reduce((sum, files) => sum + files.size, 0);
if (!first.passed) {
  const isMended = count > 0 && count <= MOST_AGAIN && (await passByThemselves(failures));
  if (isMended) {
    for (const [, file, browser, why] of first.output.matchAll(FAILURE))
      console.log(`AGAIN  ${file} in ${browser} passed by itself, after it failed with: ${why}`);
    console.log(`${counts[1]} passed, 0 failed`);
  } else {
    console.log(counts?.[0].trim() ?? 'The run broke off.');
    process.exitCode = 1;
  }
}
