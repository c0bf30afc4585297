import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Draws a widget anew when its page comes back into sight: hours may have passed, and with them “Open now” or a day. */
export class Awake implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#redraw);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#redraw);
  }

  readonly #redraw = (): void => {
    if (document.visibilityState === 'visible') this.host.requestUpdate();
  };
}
