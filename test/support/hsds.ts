/** How the server of `hsds-api.mjs` goes wrong; what each does is in `hsds/faults.mjs`. */
export interface ApiFault {
  kind:
    'slow' | 'status' | 'shape' | 'html' | 'cut' | 'stuck' | 'gone' | 'big' | 'list' | 'standard';
  method?: 'POST' | 'GET';
  /** For so many requests; for all where it is left out. */
  times?: number;
  /** Milliseconds. */
  delay?: number;
  status?: number;
}

/** What the server was asked for. */
export interface ApiRequest {
  method: string;
  address: string;
  body: string;
  headers: Record<string, string>;
  aborted: boolean;
}

/** The HSDS API with 50,000 services, in a room of its own: its faults and its log are no other test's. */
export class ApiRoom {
  readonly #room = `/hsds-api/rooms/${crypto.randomUUID()}`;
  readonly url = new URL(`${this.#room}/services`, location.href).href;

  /** Has the server make these mistakes from now on, and no others. */
  async fail(...faults: ApiFault[]): Promise<void> {
    await fetch(`${this.#room}/faults`, {method: 'PUT', body: JSON.stringify(faults)});
  }

  /** All that was asked for in this room. */
  async log(): Promise<ApiRequest[]> {
    const answer = await fetch(`${this.#room}/log`, {cache: 'no-store'});
    return (await answer.json()) as ApiRequest[];
  }

  /** Starts the server, unless it runs: making 50,000 services takes its time. */
  static async start(): Promise<void> {
    await new ApiRoom().log();
  }
}
