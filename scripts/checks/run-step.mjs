import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';

// The browsers take ten minutes on a quiet machine with two cores, and three times as long on a busy one.
const STEP_TIMEOUT_MS = 40 * 60_000;
const END_TIMEOUT_MS = 10_000;
const COUNTS = /^(\d+) passed, (\d+) failed$/;

function spawnStep({command, args}, root) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return spawn(command, args, {
    cwd: root,
    env: {...process.env, PATH: path, NO_COLOR: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Asks a step to end, so that it can end its browsers; forces it when it does not. */
function endStep(child) {
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT_MS).unref();
}

/** Runs the command and returns its exit code and output; never rejects. */
function execute(step, root, signal) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawnStep(step, root);
    const end = (reason) => {
      output.push(`\n${reason}\n`);
      endStep(child);
    };
    const onAbort = () => end('interrupted');
    const timer = setTimeout(end, STEP_TIMEOUT_MS, 'took too long');
    signal.addEventListener('abort', onAbort);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const finish = (code) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve({code, output: output.join('')});
    };
    child.once('error', (error) => {
      output.push(error.message);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

function counts(code, output) {
  const match = COUNTS.exec(output.trimEnd().split('\n').at(-1));
  if (!match) return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1};
  const [passed, failed] = [Number(match[1]), Number(match[2])];
  // A step that ran nothing, or broke off after its counts, has not passed.
  const broken = failed === 0 && (passed === 0 || code !== 0);
  return {passed, failed: broken ? 1 : failed};
}

/** Runs a step of `npm test`: {name, passed, failed, seconds, output}. */
export async function runStep(step, root, signal) {
  const start = Date.now();
  const {code, output} = await execute(step, root, signal);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  return {name: step.name, ...counts(code, output), seconds, output};
}
