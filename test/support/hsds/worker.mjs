// The server in a thread of its own, so that nothing else waits while it searches.
import {parentPort, workerData} from 'node:worker_threads';
import {startApi} from '../hsds-api.mjs';

const {url} = await startApi(workerData);
parentPort.postMessage(url);
