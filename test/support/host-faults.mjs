// How a clinic's server answers on a bad day. Each is given an answer that is ready to go, and spoils it.
const halfOf = (body) => Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) / 2));

/** Sends half of what it has promised. Our own answer: the server's framework would put the length right. */
function sendHalf(context) {
  const {res, body} = context;
  context.respond = false;
  res.writeHead(200, {
    'content-type': context.response.get('content-type'),
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  res.write(halfOf(body));
  return res;
}

const faults = {
  /** The line goes dead in the middle of the file. */
  'broken-off': (context) => {
    const res = sendHalf(context);
    setTimeout(() => res.destroy(), 50);
  },
  /** The line stays open, and nothing more comes. */
  stuck: (context) => void sendHalf(context),
  /** Half of the file was copied to the server. */
  cut: (context) => void (context.body = halfOf(context.body)),
  empty: (context) => void (context.body = Buffer.alloc(0)),
  /** A portal that answers everything with its sign-in page. */
  page: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Sign in</title>';
  },
};

export function spoil(context, how) {
  context.set('cache-control', 'no-store');
  faults[how](context);
}
