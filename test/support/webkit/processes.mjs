// Starts the virtual display and WebKit's driver, and ends them again. Both are direct children:
// behind a wrapper such as xvfb-run they would outlive a test run that is stopped half-way.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

// Larger than any viewport under test: what lies outside the screen can't be clicked.
const SCREEN = '2000x2400x24';
const START_TIMEOUT_MS = 30_000;

const QUIET_DESKTOP = {
  GDK_BACKEND: 'x11',
  GIO_USE_VFS: 'local',
  GSETTINGS_BACKEND: 'memory',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a child that can't outlive this process. */
function startChild(command, args, options) {
  const child = spawn(command, args, options);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

async function stopChild(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(force);
}

async function startDisplay(xvfb) {
  const child = startChild(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const failed = once(child, 'exit', {signal}).then(() => {
    throw new Error('Xvfb ended before it had a display');
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data', {signal}), failed]);
  failed.catch(() => {});
  return {child, display: `:${String(number).trim()}`};
}

async function driverAnswers(address) {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Starts both and returns the driver's address and how to stop them. */
export async function startWebKitProcesses({driver, xvfb}) {
  const screen = await startDisplay(xvfb);
  const port = await freePort();
  const child = startChild(driver, [`--port=${port}`], {
    env: {...process.env, ...QUIET_DESKTOP, DISPLAY: screen.display},
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await stopChild(child);
    await stopChild(screen.child);
  };
  await driverAnswers(address).catch(async (error) => {
    await stop();
    throw error;
  });
  return {address, stop};
}
