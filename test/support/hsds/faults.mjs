// What may go wrong with a server, on demand. A fault is {kind, method?, times?, delay?, status?}: for requests by this
// method, or all; so often, or always.

const KINDS = {
  /** Waits first, then all is well. */
  async slow({delay}, response, answer) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    return sendText(response, 200, 'application/json', answer());
  },
  status: ({status}, response) =>
    sendText(response, status, 'application/json', '{"message": "on demand"}'),
  shape: (_, response) =>
    sendText(response, 200, 'application/json', '{"total_items": 3, "contents": {"0": "no list"}}'),
  html: (_, response) => sendText(response, 200, 'text/html', '<!doctype html><p>Sign in'),
  /** Half of the body, then the connection breaks. */
  cut(_, response, answer) {
    begin(response, answer(), () => response.destroy());
  },
  /** Half of the body, then nothing more. */
  stuck(_, response, answer) {
    begin(response, answer(), () => undefined);
  },
  /** The connection breaks before there is any answer. */
  gone: (_, response) => response.destroy(),
  /** More than a page may have. */
  big: (_, response) =>
    sendText(response, 200, 'application/json', `{"contents": []}${' '.repeat(6 * 2 ** 20)}`),
  /** The services of the page as a mere list, without what a page says of itself. */
  list: (_, response, answer) =>
    sendText(response, 200, 'application/json', JSON.stringify(JSON.parse(answer()).contents)),
};

function sendText(response, status, type, body) {
  response.writeHead(status, {'content-type': type}).end(body);
}

function begin(response, body, next) {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.write(body.slice(0, body.length / 2), next);
}

/** The fault that this request meets; one that is only for so many requests is used up. */
export function faultFor(faults, method) {
  const fault = faults.find((each) => each.times !== 0 && (each.method ?? method) === method);
  if (fault?.times) fault.times -= 1;
  return fault;
}

/** @param answer makes the body that the request would have had */
export function answerFaultily(fault, response, answer) {
  return KINDS[fault.kind](fault, response, answer);
}
