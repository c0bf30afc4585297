import type {ReactiveControllerHost} from 'lit';
import {report} from './report.js';
import {loadLibrary, type Library} from './source-list.js';

/** Reads the register of sources for a widget, and tries anew when it failed. */
export class SourceReader {
  /** The sources, once loaded; null after a failure. */
  library?: Library | null;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    void this.read();
  }

  readonly read = async (): Promise<void> => {
    if (this.library) return;
    try {
      this.library = await loadLibrary();
    } catch (reason) {
      this.library = null;
      void report(this.host, 'warn', 'extra-missing', {found: 'its sources', reason});
    }
    this.host.requestUpdate();
  };
}
