import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {renderRoot: ParentNode; drawEverything(): void};

/** Opens all that is folded when the page is printed, and folds it again. */
export class Paper implements ReactiveController {
  #closed?: Element[];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#fold);
  }

  readonly #open = (): void => {
    if (this.#closed) return;
    this.host.drawEverything();
    this.#closed = [...this.host.renderRoot.querySelectorAll('details:not([open])')];
    this.#closed.forEach((details) => details.setAttribute('open', ''));
  };

  readonly #fold = (): void => {
    this.#closed?.forEach((details) => details.removeAttribute('open'));
    this.#closed = undefined;
  };
}
