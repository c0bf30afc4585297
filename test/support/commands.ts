import {executeServerCommand} from '@web/test-runner-commands';

export {
  a11ySnapshot,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that this test runs in. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Sends a command of the Chrome DevTools Protocol to this page; Chromium only. */
export function cdp<Result = object>(method: string, params: object = {}): Promise<Result> {
  return executeServerCommand<Result, object>('cdp', {method, params});
}

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

let emulating = false;

/** Shows the page under other media; what isn't named is as usual. Ends with the test. */
export async function emulateMedia(media: Media = {}): Promise<void> {
  const features = [
    {name: 'prefers-color-scheme', value: media.colorScheme ?? ''},
    {name: 'prefers-reduced-motion', value: media.reducedMotion ?? ''},
    {name: 'forced-colors', value: media.forcedColors ?? ''},
    {name: 'prefers-contrast', value: media.contrast ?? ''},
  ];
  await cdp('Emulation.setEmulatedMedia', {media: media.media ?? '', features});
  emulating = Object.keys(media).length > 0;
}

afterEach(async () => {
  if (emulating) await emulateMedia();
});

/** Bytes of script heap in use after garbage collection; Chromium only. */
export async function usedHeap(): Promise<number> {
  await cdp('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp<{usedSize: number}>('Runtime.getHeapUsage');
  return usedSize;
}
