/** A directory of 50,000 services on a server, and finders that ask it. */
import {mount, find, textOf, until, type Attributes, type Finder} from './finder.js';

before(async function () {
  // It makes up its records when it is first asked.
  this.timeout(120_000);
  await fetch('/hsds-api/services?per_page=1');
});

interface Asked {
  method: string;
  address: string;
  body: string;
  aborted: boolean;
}

/** A room of the HSDS server with 50,000 services: what one test breaks there is whole for the others. */
export class Server {
  readonly #room = `/hsds-api/rooms/${crypto.randomUUID()}`;
  readonly src = `${this.#room}/services`;

  async break(...faults: object[]): Promise<void> {
    await fetch(`${this.#room}/faults`, {method: 'PUT', body: JSON.stringify(faults)});
  }

  async log(): Promise<Asked[]> {
    const answer = await fetch(`${this.#room}/log`, {cache: 'no-store'});
    return answer.json() as Promise<Asked[]>;
  }

  /** What was asked for in messages, in order; but for the lines for people who feel unsafe. */
  async messages(): Promise<Record<string, unknown>[]> {
    const posts = (await this.log()).filter(({method}) => method === 'POST');
    const asked = posts.map(({body}) => JSON.parse(body) as Record<string, unknown>);
    return asked.filter(({kind}) => kind !== 'crisis');
  }
}

export const settled = (element: Element) => until(() => !find(element, '.looking'), 'the answer');
/** What is said once more could not be had. */
const failed = 'We could not get more just now. What you see stays.';
export const failure = (element: Element) =>
  until(() => textOf(find(element, '[part=failed]')).includes(failed), 'it says so');

export const mountServer = async (
  server = new Server(),
  attributes: Attributes = {},
): Promise<[Finder, Server]> => {
  const element = await mount({lang: 'en', src: server.src, ...attributes});
  await settled(element);
  return [element, server];
};
